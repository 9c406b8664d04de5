-- What the documents office does with what came. Placeholders as in V1.

-- Of an approved or paid claim: what is not paid of single items, with the reasons, JSON.
ALTER TABLE claim ADD COLUMN deductions TEXT;

-- A claim that came otherwise than it stands here; a person decides. claim: as in claim (position). came: the claim as it
-- came, by the names of a claim's JSON. decided: what was chosen, HERE or CAME.
CREATE TABLE claim_conflict (
  place       ${integer} PRIMARY KEY CHECK (place > 0),
  claim       ${integer} NOT NULL REFERENCES claim (position),
  sender      TEXT NOT NULL,
  sequence    ${integer} NOT NULL CHECK (sequence > 0),
  id          ${blob} NOT NULL CHECK (length(id) = 16),
  revision    ${integer} NOT NULL CHECK (revision >= 1),
  accepted_on ${integer} NOT NULL CHECK (accepted_on BETWEEN 12060101 AND 14981231),
  came_on     ${integer} NOT NULL CHECK (came_on BETWEEN 12060101 AND 14981231),
  came        TEXT NOT NULL CHECK (${text} came ${clean}),
  decided     TEXT CHECK (decided IN ('HERE', 'CAME'))
) ${strict};

CREATE INDEX claim_conflict_open ON claim_conflict (claim) WHERE decided IS NULL;

-- The paper files that should have come with a package, one row a claim: what the first person saw, and who confirmed it.
CREATE TABLE paper_check (
  sender    TEXT NOT NULL,
  sequence  ${integer} NOT NULL CHECK (sequence > 0),
  claim     ${integer} NOT NULL REFERENCES claim (position),
  is_there  ${integer} CHECK (is_there IN (0, 1)),
  first_by  TEXT CHECK (${text} first_by ${clean}),
  second_by TEXT CHECK (${text} second_by ${clean}),
  PRIMARY KEY (sender, sequence, claim),
  CHECK ((is_there IS NULL) = (first_by IS NULL)),
  CHECK (second_by IS NULL OR (first_by IS NOT NULL AND second_by <> first_by))
) ${keyed};
