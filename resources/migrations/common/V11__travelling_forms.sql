-- Forms between offices. Placeholders as in V1.

-- origin: code of the office whose form it is; empty for this office's own.
ALTER TABLE form ADD COLUMN origin TEXT NOT NULL DEFAULT '';

-- Which revision of an own form each desk has been sent.
CREATE TABLE form_sent (
  recipient TEXT NOT NULL,
  form      ${integer} NOT NULL REFERENCES form (position),
  revision  ${integer} NOT NULL CHECK (revision >= 1),
  PRIMARY KEY (recipient, form)
) ${keyed};

-- What another office says of its form that does not go with what it said before; a person decides.
CREATE TABLE form_conflict (
  form     ${integer} NOT NULL REFERENCES form (position),
  place    ${integer} NOT NULL CHECK (place > 0),
  revision ${integer} NOT NULL CHECK (revision >= 1),
  version  ${integer} NOT NULL CHECK (version >= 1),
  status   TEXT NOT NULL CHECK (status IN ('SENT', 'REPLACED')),
  content  TEXT NOT NULL CHECK (${text} content ${clean}),
  came_on  ${integer} NOT NULL CHECK (came_on BETWEEN 12060101 AND 14981231),
  PRIMARY KEY (form, place)
) ${strict};
