-- Find-as-you-type over search keys (no text is kept here, only the index; rowid = claim.position).
CREATE VIRTUAL TABLE claim_search USING fts5 (
  words, content = '', columnsize = 0, detail = none, prefix = '2 3', tokenize = 'ascii'
);

CREATE TRIGGER log_is_never_altered BEFORE UPDATE ON log
BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
