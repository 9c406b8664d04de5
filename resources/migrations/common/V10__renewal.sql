-- Keys that are renewed: this office's former keys, what its peers know of it, and their former cards. Placeholders as in V1.

-- generation: 1, 2, 3 … with each renewal. succession: certificates in which each former key vouches for the next, DER one
-- after another, newest first.
ALTER TABLE identity ADD COLUMN generation ${integer} NOT NULL DEFAULT 1 CHECK (generation > 0);
ALTER TABLE identity ADD COLUMN succession ${blob};

CREATE TABLE former_identity (
  generation  ${integer} PRIMARY KEY CHECK (generation > 0),
  office      TEXT NOT NULL,
  name        TEXT NOT NULL CHECK (${text} name ${clean}),
  desk        TEXT NOT NULL,
  training    ${integer} NOT NULL CHECK (training IN (0, 1)),
  certificate ${blob} NOT NULL,
  sealed_key  ${blob} NOT NULL,
  succession  ${blob}
) ${strict};

-- knows: our generation when cards were exchanged by hand, or the last one that a package told.
ALTER TABLE peer ADD COLUMN knows ${integer} NOT NULL DEFAULT 1 CHECK (knows > 0);

-- Cards that a package from that office replaced by new ones.
CREATE TABLE former_card (
  office      TEXT NOT NULL,
  place       ${integer} NOT NULL CHECK (place > 0),
  name        TEXT NOT NULL CHECK (${text} name ${clean}),
  desk        TEXT NOT NULL,
  training    ${integer} NOT NULL CHECK (training IN (0, 1)),
  certificate ${blob} NOT NULL,
  PRIMARY KEY (office, place)
) ${strict};

-- Whose key signs: our generation; and of what came, SHA-256 of the sender's public key ('' of before this was noted).
ALTER TABLE package_out ADD COLUMN signer ${integer} NOT NULL DEFAULT 1 CHECK (signer > 0);
ALTER TABLE package_in ADD COLUMN signer TEXT NOT NULL DEFAULT '' CHECK (length(signer) IN (0, 64));
