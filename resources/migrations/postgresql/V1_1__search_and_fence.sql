-- Find-as-you-type over search keys: lexemes are made by the program, not by PostgreSQL's parser.
CREATE TABLE claim_search (
  position BIGINT PRIMARY KEY REFERENCES claim (position),
  words    TSVECTOR NOT NULL
);

CREATE INDEX claim_search_words ON claim_search USING gin (words);

CREATE FUNCTION log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is append-only';
END;
$$;

CREATE TRIGGER log_is_never_altered BEFORE UPDATE OR DELETE ON log
  FOR EACH ROW EXECUTE FUNCTION log_is_append_only();

CREATE TRIGGER log_is_never_emptied BEFORE TRUNCATE ON log
  FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();
