-- What a claim keeps of its way, and figures by it. Placeholders as in V1.

-- clerk: who accepted it at this office's counter, or gave it back there; empty where that was another office or the
-- log does not tell. handed_on: when it reached the documents office. answered_on: when that decided. Of claims that were
-- there before, filled from the log when the workspace is opened.
ALTER TABLE claim ADD COLUMN clerk TEXT CHECK (${text} clerk ${clean});
ALTER TABLE claim ADD COLUMN handed_on ${integer} CHECK (handed_on BETWEEN 12060101 AND 14981231);
ALTER TABLE claim ADD COLUMN answered_on ${integer} CHECK (answered_on BETWEEN 12060101 AND 14981231);

-- Where the agency is: as far as this program knows, where the office is that has its claims.
ALTER TABLE agency ADD COLUMN province TEXT CHECK (${text} province ${clean});
UPDATE agency SET province = (SELECT office.province FROM office);

DROP TABLE claim_month;

-- As in V16, by two more days of a claim and by its clerk. again: 1 for claims that were given back before and came again.
-- days: from the counter to the day of dated.
CREATE TABLE claim_month (
  month         ${integer} NOT NULL CHECK (month BETWEEN 120601 AND 149812),
  dated         TEXT NOT NULL CHECK (dated IN ('RECEIVED', 'HANDED', 'ANSWERED', 'STATE')),
  agency        ${integer} NOT NULL REFERENCES agency (agency),
  clerk         TEXT NOT NULL CHECK (${text} clerk ${clean}),
  kind          TEXT NOT NULL,
  provider_type TEXT NOT NULL,
  status        TEXT NOT NULL,
  again         ${integer} NOT NULL CHECK (again IN (0, 1)),
  reason        TEXT NOT NULL CHECK (${text} reason ${clean}),
  claims        ${integer} NOT NULL,
  pages         ${integer} NOT NULL,
  amount        ${integer} NOT NULL,
  approved      ${integer} NOT NULL,
  days          ${integer} NOT NULL,
  PRIMARY KEY (month, dated, agency, clerk, kind, provider_type, status, again, reason)
) ${keyed};

-- Money wrongly paid that came back to the fund. position: 1 and up, in the order in which they were entered. kind_name: the
-- office's word for it on that day. One that was entered wrongly is struck out, never deleted.
CREATE TABLE recovery (
  position      ${integer} PRIMARY KEY CHECK (position > 0),
  number        TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 12 AND 60),
  taken_on      ${integer} NOT NULL CHECK (taken_on BETWEEN 12060101 AND 14981231),
  amount        ${integer} NOT NULL CHECK (amount > 0),
  centre_name   TEXT NOT NULL CHECK (${text} centre_name ${clean}),
  centre_code   TEXT CHECK (${text} centre_code ${clean}),
  kind          TEXT NOT NULL CHECK (${text} kind ${clean}),
  kind_name     TEXT NOT NULL CHECK (${text} kind_name ${clean}),
  why           TEXT NOT NULL CHECK (${text} why ${clean}),
  struck_on     ${integer} CHECK (struck_on BETWEEN 12060101 AND 14981231),
  struck_reason TEXT CHECK (${text} struck_reason ${clean}),
  CHECK ((struck_on IS NULL) = (struck_reason IS NULL))
) ${strict};

CREATE INDEX recovery_of_day ON recovery (taken_on, struck_on, amount);

-- Of these forms are counted: all that were registered, and agreements by their term.
CREATE INDEX form_of_registration ON form (registered_on, kind);
CREATE INDEX form_of_term ON form (kind, term_from, term_until);
