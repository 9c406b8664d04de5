-- People known from claims, insured and main insured: one row a national id, what the newest claim says of each.
-- Placeholders as in V1. id: the national id as one number. It belongs to no agency: a person is the same at every counter.
CREATE TABLE person (
  id               ${integer} PRIMARY KEY CHECK (id BETWEEN 0 AND 9999999999),
  first_name       TEXT NOT NULL CHECK (${text} first_name ${clean}),
  last_name        TEXT NOT NULL CHECK (${text} last_name ${clean}),
  insurance_number TEXT,
  birth_date       ${integer},
  mobile           TEXT,
  relation         TEXT NOT NULL,
  main             ${integer} CHECK (main BETWEEN 0 AND 9999999999),
  sheba            TEXT NOT NULL CHECK (length(sheba) = 26),
  as_of            ${integer} NOT NULL CHECK (as_of BETWEEN 12060101 AND 14981231)
) ${strict};
