-- As claim_search. The program fills both when it opens the database for the first time.
CREATE TABLE person_search (
  position BIGINT PRIMARY KEY REFERENCES person (id),
  words    TSVECTOR NOT NULL
);

CREATE INDEX person_search_words ON person_search USING gin (words);
