-- Monthly statistics as they were stated: frozen, and never changed. Placeholders as in V1.

-- position: in the order in which they were made or came. stated_by: whose figures; agency: about which agency. came_on: only
-- of what came, and came_from the office whose package brought it. lines: JSON.
CREATE TABLE statement (
  position  ${integer} PRIMARY KEY CHECK (position > 0),
  id        TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  stated_by TEXT NOT NULL CHECK (length(stated_by) BETWEEN 2 AND 20),
  agency    TEXT NOT NULL CHECK (length(agency) BETWEEN 2 AND 20),
  month     ${integer} NOT NULL CHECK (month BETWEEN 120601 AND 149812),
  revision  ${integer} NOT NULL CHECK (revision >= 1),
  made_on   ${integer} NOT NULL CHECK (made_on BETWEEN 12060101 AND 14981231),
  came_on   ${integer} CHECK (came_on BETWEEN 12060101 AND 14981231),
  came_from TEXT,
  lines     TEXT NOT NULL CHECK (${text} lines ${clean})
) ${strict};

CREATE INDEX statement_of_month ON statement (month, stated_by, agency);

-- In which package a statement went to whom.
CREATE TABLE statement_sent (
  recipient TEXT NOT NULL,
  statement ${integer} NOT NULL REFERENCES statement (position),
  sequence  ${integer} NOT NULL CHECK (sequence > 0),
  PRIMARY KEY (recipient, statement)
) ${keyed};
