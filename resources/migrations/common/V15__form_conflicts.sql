-- A person decides between two contents of a form, as of a claim. Placeholders as in V1.

ALTER TABLE form_conflict RENAME TO form_conflict_before;

-- A form that came otherwise than it stands here, whole: its way and what it was printed with too. place: one series with
-- claim_conflict. decided: as there. Older rows did not keep the way (it is taken from the form here) nor the package
-- (sequence 0).
CREATE TABLE form_conflict (
  place         ${integer} PRIMARY KEY CHECK (place > 0),
  form          ${integer} NOT NULL REFERENCES form (position),
  sequence      ${integer} NOT NULL CHECK (sequence >= 0),
  revision      ${integer} NOT NULL CHECK (revision >= 1),
  version       ${integer} NOT NULL CHECK (version BETWEEN 1 AND revision),
  status        TEXT NOT NULL CHECK (status IN ('SENT', 'REPLACED')),
  registration  TEXT NOT NULL CHECK (${text} registration ${clean}),
  registered_on ${integer} NOT NULL CHECK (registered_on BETWEEN 12060101 AND 14981231),
  minutes       TEXT NOT NULL CHECK (${text} minutes ${clean}),
  met_on        ${integer} NOT NULL CHECK (met_on BETWEEN 12060101 AND 14981231),
  sent_on       ${integer} NOT NULL CHECK (sent_on BETWEEN 12060101 AND 14981231),
  replaced_by   TEXT CHECK (length(replaced_by) BETWEEN 12 AND 60),
  content       TEXT NOT NULL CHECK (${text} content ${clean}),
  template      TEXT REFERENCES form_template (hash),
  came_on       ${integer} NOT NULL CHECK (came_on BETWEEN 12060101 AND 14981231),
  decided       TEXT CHECK (decided IN ('HERE', 'CAME')),
  CHECK ((status = 'REPLACED') = (replaced_by IS NOT NULL))
) ${strict};

INSERT INTO form_conflict (place, form, sequence, revision, version, status, registration, registered_on, minutes, met_on,
    sent_on, replaced_by, content, came_on)
  SELECT (SELECT coalesce(max(place), 0) FROM claim_conflict)
      + row_number() OVER (ORDER BY before.came_on, before.form, before.place),
    before.form, 0, before.revision, before.version, form.status, form.registration, form.registered_on, form.minutes,
    form.met_on, form.sent_on, form.replaced_by, before.content, before.came_on
    FROM form_conflict_before AS before JOIN form ON form.position = before.form;

DROP TABLE form_conflict_before;

CREATE INDEX form_conflict_open ON form_conflict (place) WHERE decided IS NULL;
CREATE INDEX form_conflict_of_form ON form_conflict (form);

-- Both values of every field that differed when a person decided: what lost can be read for ever. place: of a claim's or a
-- form's conflict.
CREATE TABLE conflict_field (
  place ${integer} NOT NULL CHECK (place > 0),
  line  ${integer} NOT NULL CHECK (line > 0),
  field TEXT NOT NULL CHECK (${text} field ${clean}),
  here  TEXT NOT NULL CHECK (${text} here ${clean}),
  came  TEXT NOT NULL CHECK (${text} came ${clean}),
  PRIMARY KEY (place, line)
) ${keyed};
