-- Circulars: what offices send to those below them, and who has read it. Placeholders as in V1.

-- position: in the order in which circulars were published or came. origin: code of the office that published it.
-- revision: the one in force. everyone: 1 where it is for every trusted office below; then no addressee stands for it.
CREATE TABLE circular (
  position ${integer} PRIMARY KEY CHECK (position > 0),
  origin   TEXT NOT NULL CHECK (length(origin) BETWEEN 2 AND 20),
  number   TEXT NOT NULL CHECK (${text} number ${clean}),
  revision ${integer} NOT NULL CHECK (revision >= 1),
  everyone ${integer} NOT NULL CHECK (everyone IN (0, 1)),
  UNIQUE (origin, number)
) ${strict};

-- variant: 0 for what was published or came first; 1 and up for what came under the same revision and says something
-- else: a person decides. came_on: only of what came.
CREATE TABLE circular_revision (
  circular     ${integer} NOT NULL REFERENCES circular (position),
  revision     ${integer} NOT NULL CHECK (revision >= 1),
  variant      ${integer} NOT NULL CHECK (variant >= 0),
  kind         TEXT NOT NULL CHECK (${text} kind ${clean}),
  kind_name    TEXT NOT NULL CHECK (${text} kind_name ${clean}),
  title        TEXT NOT NULL CHECK (${text} title ${clean}),
  dated        ${integer} NOT NULL CHECK (dated BETWEEN 12060101 AND 14981231),
  body         TEXT NOT NULL CHECK (${text} body ${clean}),
  published_on ${integer} NOT NULL CHECK (published_on BETWEEN 12060101 AND 14981231),
  came_on      ${integer} CHECK (came_on BETWEEN 12060101 AND 14981231),
  PRIMARY KEY (circular, revision, variant)
) ${strict};

-- Deferred: of what comes, the contents are put on the shelf when all records are read.
CREATE TABLE circular_attachment (
  circular       ${integer} NOT NULL,
  revision       ${integer} NOT NULL,
  variant        ${integer} NOT NULL,
  place          ${integer} NOT NULL CHECK (place > 0),
  hash           TEXT NOT NULL REFERENCES scan (hash) DEFERRABLE INITIALLY DEFERRED,
  type           TEXT NOT NULL CHECK (type IN ('PDF', 'JPEG', 'PNG', 'TIFF')),
  pages          ${integer} NOT NULL CHECK (pages BETWEEN 1 AND 999),
  bytes          ${integer} NOT NULL CHECK (bytes > 0),
  width          ${integer} NOT NULL CHECK (width > 0),
  height         ${integer} NOT NULL CHECK (height > 0),
  original_hash  TEXT NOT NULL CHECK (length(original_hash) = 64),
  original_bytes ${integer} NOT NULL CHECK (original_bytes > 0),
  name           TEXT NOT NULL CHECK (${text} name ${clean}),
  PRIMARY KEY (circular, revision, variant, place),
  FOREIGN KEY (circular, revision, variant) REFERENCES circular_revision (circular, revision, variant)
) ${keyed};

CREATE INDEX circular_of_scan ON circular_attachment (hash);

CREATE TABLE circular_addressee (
  circular ${integer} NOT NULL REFERENCES circular (position),
  office   TEXT NOT NULL,
  PRIMARY KEY (circular, office)
) ${keyed};

-- In which package, at which place, a revision went to whom.
CREATE TABLE circular_sent (
  recipient TEXT NOT NULL,
  circular  ${integer} NOT NULL REFERENCES circular (position),
  revision  ${integer} NOT NULL CHECK (revision >= 1),
  sequence  ${integer} NOT NULL CHECK (sequence > 0),
  place     ${integer} NOT NULL CHECK (place > 0),
  PRIMARY KEY (recipient, circular, revision)
) ${keyed};

-- Who read it: here, and, of this office's own, at the offices that say so. owed: 1 until the publisher has been told.
CREATE TABLE circular_reading (
  circular ${integer} NOT NULL REFERENCES circular (position),
  revision ${integer} NOT NULL CHECK (revision >= 1),
  office   TEXT NOT NULL,
  who      TEXT NOT NULL CHECK (${text} who ${clean}),
  read_on  ${integer} NOT NULL CHECK (read_on BETWEEN 12060101 AND 14981231),
  owed     ${integer} NOT NULL CHECK (owed IN (0, 1)),
  PRIMARY KEY (circular, revision, office, who)
) ${strict};

CREATE INDEX circular_reading_owed ON circular_reading (owed, circular);
