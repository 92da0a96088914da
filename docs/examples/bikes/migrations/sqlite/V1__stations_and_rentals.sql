CREATE TABLE stations (
  id       INTEGER NOT NULL PRIMARY KEY,
  station  TEXT    NOT NULL,
  district TEXT    NOT NULL
) STRICT;

CREATE TABLE rentals (
  id         INTEGER NOT NULL PRIMARY KEY,
  started_at TEXT    NOT NULL, -- 2025-05-01 08:14:00
  station_id INTEGER NOT NULL REFERENCES stations (id),
  bike       TEXT    NOT NULL,
  minutes    INTEGER NOT NULL,
  price      REAL    NOT NULL
) STRICT;

-- Questions and reports are about some days more often than about all.
CREATE INDEX rentals_started_at ON rentals (started_at);

CREATE VIEW rides AS
SELECT r.id, r.started_at, s.station, s.district, r.bike, r.minutes, r.price
FROM rentals r
LEFT JOIN stations s ON s.id = r.station_id;
