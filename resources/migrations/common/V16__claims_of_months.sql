-- Sums of claims by month, kept up with every claim in its own transaction; they only repeat what claims say. Placeholders
-- as in V1.

-- dated: by which day a claim falls into the month, 140508; a claim with a day of its state stands once under each. reason:
-- empty for the claims themselves, else a code among a returned claim's reasons. days: from the counter to the state.
-- Drafts and withdrawn claims stand nowhere. Filled when the workspace is opened.
CREATE TABLE claim_month (
  dated         TEXT NOT NULL CHECK (dated IN ('RECEIVED', 'STATE')),
  month         ${integer} NOT NULL CHECK (month BETWEEN 120601 AND 149812),
  agency        ${integer} NOT NULL REFERENCES agency (agency),
  kind          TEXT NOT NULL,
  provider_type TEXT NOT NULL,
  status        TEXT NOT NULL,
  reason        TEXT NOT NULL CHECK (${text} reason ${clean}),
  claims        ${integer} NOT NULL,
  pages         ${integer} NOT NULL,
  amount        ${integer} NOT NULL,
  approved      ${integer} NOT NULL,
  days          ${integer} NOT NULL,
  PRIMARY KEY (dated, month, agency, kind, provider_type, status, reason)
) ${keyed};
