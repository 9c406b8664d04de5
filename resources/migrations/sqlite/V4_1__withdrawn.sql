-- A draft can be withdrawn. SQLite has no statement that changes a CHECK: this is the way its manual gives (ALTER TABLE,
-- "Making Other Kinds Of Table Schema Changes"); columns that other migrations added stay as they are.
PRAGMA writable_schema = ON;

UPDATE sqlite_schema
  SET sql = replace(
    replace(sql, '''RETURNED_BY_OFFICE'', ''PAID'')', '''RETURNED_BY_OFFICE'', ''PAID'', ''WITHDRAWN'')'),
    '(''DRAFT'', ''RETURNED_TO_INSURED'')', '(''DRAFT'', ''RETURNED_TO_INSURED'', ''WITHDRAWN'')')
  WHERE type = 'table' AND name = 'claim';

PRAGMA writable_schema = RESET;

-- Tells every reader that the schema is another one.
CREATE TABLE schema_changed (one INTEGER) STRICT;
DROP TABLE schema_changed;
