-- As claim_search.
CREATE TABLE form_search (
  position BIGINT PRIMARY KEY REFERENCES form (position),
  words    TSVECTOR NOT NULL
);

CREATE INDEX form_search_words ON form_search USING gin (words);
