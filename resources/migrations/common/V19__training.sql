-- What happened in training, as facts that never change. Placeholders as in V1.

-- position: in the order in which they were made or came. person and agency: none of what is for everyone. words: JSON, names
-- and words of the kind. came_on: only of what came, and came_from the office whose package brought it. back: 1 where the office
-- that stated it was restored and is told of it.
CREATE TABLE training_fact (
  position  ${integer} PRIMARY KEY CHECK (position > 0),
  id        TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  kind      TEXT NOT NULL CHECK (length(kind) BETWEEN 2 AND 20),
  stated_by TEXT NOT NULL CHECK (length(stated_by) BETWEEN 2 AND 20),
  person    TEXT CHECK (length(person) = 10),
  agency    TEXT CHECK (length(agency) BETWEEN 2 AND 20),
  made_on   ${integer} NOT NULL CHECK (made_on BETWEEN 12060101 AND 14981231),
  who       TEXT NOT NULL CHECK (${text} who ${clean}),
  words     TEXT NOT NULL CHECK (${text} words ${clean}),
  came_on   ${integer} CHECK (came_on BETWEEN 12060101 AND 14981231),
  came_from TEXT,
  back      ${integer} NOT NULL CHECK (back IN (0, 1)),
  CHECK ((person IS NULL) = (agency IS NULL))
) ${strict};

CREATE INDEX training_fact_of_kind ON training_fact (kind);
CREATE INDEX training_fact_of_person ON training_fact (person);

-- In which package a fact went to whom.
CREATE TABLE training_fact_sent (
  recipient TEXT NOT NULL,
  fact      ${integer} NOT NULL REFERENCES training_fact (position),
  sequence  ${integer} NOT NULL CHECK (sequence > 0),
  PRIMARY KEY (recipient, fact)
) ${keyed};
