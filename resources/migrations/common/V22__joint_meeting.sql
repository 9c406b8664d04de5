-- The joint meeting has two sides. Placeholders as in V1.

-- Forms that were approved before the provincial office gave its word by itself: their minutes are of both sides, they stay decided.
CREATE TABLE form_agreed (
  form    ${integer} PRIMARY KEY REFERENCES form (position),
  version ${integer} NOT NULL CHECK (version >= 1)
) ${strict};

INSERT INTO form_agreed (form, version) SELECT position, version FROM form WHERE status = 'APPROVED' AND origin = '';
