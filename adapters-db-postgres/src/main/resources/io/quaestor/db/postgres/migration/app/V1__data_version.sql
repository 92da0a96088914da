-- How often the data of each dataset has changed; raised in the transaction that changes it.
CREATE TABLE quaestor_app.data_version (
  dataset TEXT   PRIMARY KEY,
  version BIGINT NOT NULL
);
