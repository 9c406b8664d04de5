-- Who works here, and which role may do what. Placeholders as in V1.

-- roles: words with blanks between. active: 0 once switched off.
CREATE TABLE account (
  login  TEXT NOT NULL PRIMARY KEY CHECK (length(login) BETWEEN 2 AND 32),
  name   TEXT NOT NULL CHECK (${text} name ${clean}),
  roles  TEXT NOT NULL CHECK (length(roles) BETWEEN 4 AND 100),
  active ${integer} NOT NULL CHECK (active IN (0, 1))
) ${keyed};

-- The office's own duties over the default, as JSON.
CREATE TABLE duties (
  one  ${integer} PRIMARY KEY CHECK (one = 1),
  json TEXT NOT NULL CHECK (${text} json ${clean})
) ${strict};

-- Wrong passphrases in a row, as JSON; used where there is no folder to hold attempts.json.
CREATE TABLE attempts (
  one  ${integer} PRIMARY KEY CHECK (one = 1),
  json TEXT NOT NULL
) ${strict};

-- Another number after each change of accounts or duties: it is read with the head, so that whoever writes knows of it.
ALTER TABLE log_head ADD COLUMN staff ${integer} NOT NULL DEFAULT 0;
