-- Beginnings of one to four letters have an index of their own: a longer one is of few words. The program fills both
-- when it opens the file for the first time.
DROP TABLE claim_search;

CREATE VIRTUAL TABLE claim_search USING fts5 (
  words, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4', tokenize = 'ascii'
);

CREATE VIRTUAL TABLE person_search USING fts5 (
  words, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4', tokenize = 'ascii'
);
