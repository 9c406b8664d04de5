-- What happened while premium debts are set off, as facts that never change. Placeholders as in V1.

-- position: in the order in which they were made or came. told: the office that is told; none of what stays at home. words: JSON, names and
-- words of the kind. came_on: only of what came, and came_from the office whose package brought it. back: 1 where it is sent back to the office
-- that stated it.
CREATE TABLE settlement_fact (
  position  ${integer} PRIMARY KEY CHECK (position > 0),
  id        TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  kind      TEXT NOT NULL CHECK (length(kind) BETWEEN 2 AND 20),
  stated_by TEXT NOT NULL CHECK (length(stated_by) BETWEEN 2 AND 20),
  told      TEXT CHECK (length(told) BETWEEN 2 AND 20),
  made_on   ${integer} NOT NULL CHECK (made_on BETWEEN 12060101 AND 14981231),
  who       TEXT NOT NULL CHECK (${text} who ${clean}),
  words     TEXT NOT NULL CHECK (${text} words ${clean}),
  came_on   ${integer} CHECK (came_on BETWEEN 12060101 AND 14981231),
  came_from TEXT,
  back      ${integer} NOT NULL CHECK (back IN (0, 1))
) ${strict};

CREATE INDEX settlement_fact_of_kind ON settlement_fact (kind);
CREATE INDEX settlement_fact_told ON settlement_fact (told, position);
CREATE INDEX settlement_fact_back ON settlement_fact (stated_by, back, position);

-- In which package a fact went to whom.
CREATE TABLE settlement_fact_sent (
  recipient TEXT NOT NULL,
  fact      ${integer} NOT NULL REFERENCES settlement_fact (position),
  sequence  ${integer} NOT NULL CHECK (sequence > 0),
  PRIMARY KEY (recipient, fact)
) ${keyed};

-- How often this workspace was put back from a backup is asked before each package.
CREATE INDEX log_put_back ON log (action) WHERE action IN ('backup.restored', 'package.resumed');
