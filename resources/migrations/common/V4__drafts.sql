-- What is not finished yet, and what a claim was before. Placeholders as in V1. The status WITHDRAWN comes beside this
-- file, a file an engine: each changes a CHECK in its own way.

-- Entries left half way: what was typed, as it was typed (JSON), valid or not. No record: nothing of it is in the log
-- until someone throws it away. turn: how often it was kept; begun, kept: as log.at.
CREATE TABLE unfinished_entry (
  id       ${blob} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  turn     ${integer} NOT NULL CHECK (turn > 0),
  claim    TEXT,
  revision ${integer} CHECK (revision > 0),
  begun    ${integer} NOT NULL,
  kept     ${integer} NOT NULL,
  who      TEXT NOT NULL CHECK (${text} who ${clean}),
  typed    TEXT NOT NULL CHECK (${text} typed ${clean}),
  CHECK ((claim IS NULL) = (revision IS NULL))
) ${strict};

-- A claim as it stood before other content took its place, so that it can be put back: content as the JSON of a claim.
CREATE TABLE former_claim (
  claim       ${integer} NOT NULL REFERENCES claim (position),
  revision    ${integer} NOT NULL CHECK (revision > 0),
  status      TEXT NOT NULL CHECK (status IN ('DRAFT', 'RETURNED_TO_INSURED', 'RETURNED_BY_OFFICE')),
  accepted_on ${integer} CHECK (accepted_on BETWEEN 12060101 AND 14981231),
  state_on    ${integer} CHECK (state_on BETWEEN 12060101 AND 14981231),
  reasons     TEXT,
  content     TEXT NOT NULL CHECK (${text} content ${clean}),
  PRIMARY KEY (claim, revision),
  CHECK ((status = 'RETURNED_BY_OFFICE') = (accepted_on IS NOT NULL)),
  CHECK ((status = 'DRAFT') = (state_on IS NULL)),
  CHECK ((status = 'DRAFT') = (reasons IS NULL))
) ${strict};
