CREATE TABLE quaestor_data.stations (
  id       BIGINT NOT NULL PRIMARY KEY,
  station  TEXT   NOT NULL,
  district TEXT   NOT NULL
);

CREATE TABLE quaestor_data.rentals (
  id         BIGINT    NOT NULL PRIMARY KEY,
  started_at TIMESTAMP NOT NULL,
  station_id BIGINT    NOT NULL REFERENCES quaestor_data.stations (id),
  bike       TEXT      NOT NULL,
  minutes    BIGINT    NOT NULL,
  price      NUMERIC   NOT NULL
);

-- Questions and reports are about some days more often than about all.
CREATE INDEX rentals_started_at ON quaestor_data.rentals (started_at);

CREATE VIEW quaestor_data.rides AS
SELECT r.id, r.started_at, s.station, s.district, r.bike, r.minutes, r.price
FROM quaestor_data.rentals r
LEFT JOIN quaestor_data.stations s ON s.id = r.station_id;
