-- Scans that travel with packages. Placeholders as in V1.

-- Contents of a package in the order in which they travel: of what was sent, for ever, so that its file can be written
-- again; of what came, while it is held.
CREATE TABLE package_scan (
  direction TEXT NOT NULL CHECK (direction IN ('OUT', 'IN')),
  office    TEXT NOT NULL,
  sequence  ${integer} NOT NULL,
  place     ${integer} NOT NULL CHECK (place > 0),
  hash      TEXT NOT NULL REFERENCES scan (hash),
  PRIMARY KEY (direction, office, sequence, place)
) ${keyed};

CREATE INDEX package_of_scan ON package_scan (hash);
