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
