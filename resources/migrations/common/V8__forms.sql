-- Forms 1 to 4 of the offset. Placeholders as in V1.

-- position: 1 and up, in the order in which forms were begun. content: {"fields":{},"lists":{}}. What lists ask for
-- stands beside it: centre_id to term_until, and words, the search keys by which the form is found.
CREATE TABLE form (
  position      ${integer} PRIMARY KEY CHECK (position > 0),
  number        TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 12 AND 60),
  kind          ${integer} NOT NULL CHECK (kind BETWEEN 1 AND 4),
  revision      ${integer} NOT NULL CHECK (revision >= 1),
  version       ${integer} NOT NULL CHECK (version BETWEEN 1 AND revision),
  status        TEXT NOT NULL CHECK (status IN ('DRAFT', 'READY', 'PRINTED', 'REGISTERED', 'APPROVED', 'REFUSED', 'SENT',
                  'REPLACED', 'WITHDRAWN')),
  registration  TEXT CHECK (${text} registration ${clean}),
  registered_on ${integer} CHECK (registered_on BETWEEN 12060101 AND 14981231),
  minutes       TEXT CHECK (${text} minutes ${clean}),
  met_on        ${integer} CHECK (met_on BETWEEN 12060101 AND 14981231),
  reason        TEXT CHECK (${text} reason ${clean}),
  sent_on       ${integer} CHECK (sent_on BETWEEN 12060101 AND 14981231),
  replaced_by   TEXT CHECK (length(replaced_by) BETWEEN 12 AND 60),
  withdrawn_on  ${integer} CHECK (withdrawn_on BETWEEN 12060101 AND 14981231),
  centre_id     TEXT NOT NULL CHECK (${text} centre_id ${clean}),
  centre_name   TEXT NOT NULL CHECK (${text} centre_name ${clean}),
  workshop_name TEXT NOT NULL CHECK (${text} workshop_name ${clean}),
  amount        ${integer} CHECK (amount >= 0),
  term_from     ${integer} CHECK (term_from BETWEEN 12060101 AND 14981231),
  term_until    ${integer} CHECK (term_until BETWEEN 12060101 AND 14981231),
  words         TEXT NOT NULL CHECK (${text} words ${clean}),
  content       TEXT NOT NULL CHECK (${text} content ${clean}),
  CHECK ((status IN ('REGISTERED', 'APPROVED', 'REFUSED', 'SENT', 'REPLACED')) = (registration IS NOT NULL)),
  CHECK ((registration IS NULL) = (registered_on IS NULL)),
  CHECK ((status IN ('APPROVED', 'REFUSED', 'SENT', 'REPLACED')) = (minutes IS NOT NULL)),
  CHECK ((minutes IS NULL) = (met_on IS NULL)),
  CHECK ((status = 'REFUSED') = (reason IS NOT NULL)),
  CHECK ((status IN ('SENT', 'REPLACED')) = (sent_on IS NOT NULL)),
  CHECK ((status = 'REPLACED') = (replaced_by IS NOT NULL)),
  CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL))
) ${strict};

-- Each holds all that lists are filtered by, so that no row is read that is not shown.
CREATE INDEX form_of_kind ON form (kind, position, status, term_from, term_until);
CREATE INDEX form_of_status ON form (status, position, term_from, term_until, kind, centre_id);
CREATE INDEX form_of_centre ON form (centre_id, kind, status, position, term_from, term_until);

-- Workshops that a form puts under its centre (B13), the centre's own among them.
CREATE TABLE form_workshop (
  form      ${integer} NOT NULL REFERENCES form (position),
  workshop  TEXT NOT NULL CHECK (${text} workshop ${clean}),
  centre_id TEXT NOT NULL CHECK (${text} centre_id ${clean}),
  PRIMARY KEY (form, workshop)
) ${keyed};

CREATE INDEX form_of_workshop ON form_workshop (workshop, centre_id, form);

-- What forms were printed with, each once: definition and wording, by their SHA-256.
CREATE TABLE form_template (
  hash       TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  definition TEXT NOT NULL CHECK (${text} definition ${clean}),
  wording    TEXT NOT NULL CHECK (${text} wording ${clean}),
  draft      ${integer} NOT NULL CHECK (draft IN (0, 1))
) ${strict};

-- Versions that were printed, for ever, as they were.
CREATE TABLE form_version (
  form     ${integer} NOT NULL REFERENCES form (position),
  version  ${integer} NOT NULL CHECK (version >= 1),
  content  TEXT NOT NULL CHECK (${text} content ${clean}),
  template TEXT NOT NULL REFERENCES form_template (hash),
  PRIMARY KEY (form, version)
) ${strict};

-- at: as log.at.
CREATE TABLE form_print (
  form    ${integer} NOT NULL,
  version ${integer} NOT NULL,
  number  ${integer} NOT NULL CHECK (number >= 1),
  at      ${integer} NOT NULL,
  who     TEXT NOT NULL CHECK (${text} who ${clean}),
  copies  ${integer} NOT NULL CHECK (copies >= 1),
  PRIMARY KEY (form, version, number),
  FOREIGN KEY (form, version) REFERENCES form_version (form, version)
) ${keyed};
