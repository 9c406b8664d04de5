-- Scans: each content once, by its hash, and what it hangs on. Placeholders as in V1.

-- hash: SHA-256 of the stored content; original_hash: of the file as it was given. kept_at: as log.at.
CREATE TABLE scan (
  hash           TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  type           TEXT NOT NULL CHECK (type IN ('PDF', 'JPEG', 'PNG', 'TIFF')),
  pages          ${integer} NOT NULL CHECK (pages BETWEEN 1 AND 999),
  bytes          ${integer} NOT NULL CHECK (bytes > 0),
  width          ${integer} NOT NULL CHECK (width > 0),
  height         ${integer} NOT NULL CHECK (height > 0),
  original_hash  TEXT NOT NULL CHECK (length(original_hash) = 64),
  original_bytes ${integer} NOT NULL CHECK (original_bytes > 0),
  name           TEXT NOT NULL CHECK (${text} name ${clean}),
  kept_at        ${integer} NOT NULL
) ${strict};

-- The same content may hang on many claims, and on one claim as several papers.
CREATE TABLE claim_scan (
  claim          ${integer} NOT NULL REFERENCES claim (position),
  place          ${integer} NOT NULL CHECK (place > 0),
  hash           TEXT NOT NULL REFERENCES scan (hash),
  original_hash  TEXT NOT NULL CHECK (length(original_hash) = 64),
  original_bytes ${integer} NOT NULL CHECK (original_bytes > 0),
  name           TEXT NOT NULL CHECK (${text} name ${clean}),
  paper          TEXT,
  PRIMARY KEY (claim, place)
) ${keyed};

CREATE INDEX claim_of_scan ON claim_scan (hash);

-- Contents, encrypted, where there is no folder to hold them: by sealed name, in pieces.
CREATE TABLE scan_piece (
  name    TEXT NOT NULL CHECK (length(name) = 64),
  place   ${integer} NOT NULL CHECK (place >= 0),
  content ${blob} NOT NULL,
  PRIMARY KEY (name, place)
) ${strict};
