-- As claim_search.
CREATE VIRTUAL TABLE form_search USING fts5 (
  words, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4', tokenize = 'ascii'
);
