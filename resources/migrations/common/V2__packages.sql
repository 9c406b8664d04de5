-- Packages between offices: whom we know, what we sent, what came. Placeholders as in V1.

-- This workspace's own card; the private key sealed under the data key.
CREATE TABLE identity (
  one         ${integer} PRIMARY KEY CHECK (one = 1),
  office      TEXT NOT NULL,
  name        TEXT NOT NULL CHECK (${text} name ${clean}),
  desk        TEXT NOT NULL,
  training    ${integer} NOT NULL CHECK (training IN (0, 1)),
  certificate ${blob} NOT NULL,
  sealed_key  ${blob} NOT NULL
) ${strict};

CREATE TABLE peer (
  office      TEXT NOT NULL PRIMARY KEY,
  name        TEXT NOT NULL CHECK (${text} name ${clean}),
  desk        TEXT NOT NULL,
  training    ${integer} NOT NULL CHECK (training IN (0, 1)),
  certificate ${blob} NOT NULL,
  trust       TEXT NOT NULL CHECK (trust IN ('SHOWN', 'TRUSTED', 'REVOKED'))
) ${strict};

-- Numbers come from the table counter: 'package-out' of a recipient, 'package-in' (the next one expected) of a sender,
-- 'answer' of an agency.
CREATE TABLE package_out (
  recipient TEXT NOT NULL,
  sequence  ${integer} NOT NULL CHECK (sequence > 0),
  hash      TEXT NOT NULL CHECK (length(hash) = 64),
  manifest  TEXT NOT NULL,
  state     TEXT NOT NULL CHECK (state IN ('MADE', 'WRITTEN', 'RECEIVED')),
  PRIMARY KEY (recipient, sequence)
) ${strict};

-- Exactly once: a sender's number stands here one time.
CREATE TABLE package_in (
  sender       TEXT NOT NULL,
  sequence     ${integer} NOT NULL CHECK (sequence > 0),
  id           ${blob} NOT NULL CHECK (length(id) = 16),
  hash         TEXT NOT NULL CHECK (length(hash) = 64),
  manifest     TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('HELD', 'APPLIED')),
  applied_on   ${integer} CHECK (applied_on BETWEEN 12060101 AND 14981231),
  receipt_owed ${integer} NOT NULL CHECK (receipt_owed IN (0, 1)),
  PRIMARY KEY (sender, sequence),
  CHECK ((state = 'APPLIED') = (applied_on IS NOT NULL))
) ${strict};

-- Frozen content: of what was sent, for ever; of what came, while it is held.
CREATE TABLE package_part (
  direction TEXT NOT NULL CHECK (direction IN ('OUT', 'IN')),
  office    TEXT NOT NULL,
  sequence  ${integer} NOT NULL,
  part      ${integer} NOT NULL CHECK (part > 0),
  content   ${blob} NOT NULL,
  PRIMARY KEY (direction, office, sequence, part)
) ${strict};

-- Which claims went in which package, at which place, and what became of them.
CREATE TABLE package_claim (
  recipient TEXT NOT NULL,
  sequence  ${integer} NOT NULL,
  place     ${integer} NOT NULL CHECK (place > 0),
  number    TEXT NOT NULL,
  fate      TEXT NOT NULL CHECK (fate IN ('OPEN', 'ANSWERED', 'SET_ASIDE')),
  PRIMARY KEY (recipient, sequence, place)
) ${keyed};

CREATE INDEX package_of_claim ON package_claim (number, recipient, sequence);

-- Records that could not be taken: by us from a package that came (IN), or by the other side from one of ours (OUT).
CREATE TABLE package_set_aside (
  direction TEXT NOT NULL CHECK (direction IN ('OUT', 'IN')),
  office    TEXT NOT NULL,
  sequence  ${integer} NOT NULL,
  place     ${integer} NOT NULL,
  subject   TEXT NOT NULL CHECK (${text} subject ${clean}),
  field     TEXT NOT NULL CHECK (${text} field ${clean}),
  code      TEXT NOT NULL CHECK (${text} code ${clean}),
  message   TEXT NOT NULL CHECK (${text} message ${clean}),
  PRIMARY KEY (direction, office, sequence, place)
) ${keyed};

-- Claims of an agency whose news is in no package yet, oldest first.
CREATE TABLE answer_owed (
  recipient TEXT NOT NULL,
  place     ${integer} NOT NULL CHECK (place > 0),
  number    TEXT NOT NULL,
  PRIMARY KEY (recipient, place),
  UNIQUE (recipient, number)
) ${strict};
