-- The bank's word on accounts: what was asked, and what it answered. Placeholders as in V1.

-- An account is a Sheba and the national id of its owner. A claim in a package keeps the word it was sent with; what is
-- known today stands here.
CREATE TABLE bank_account (
  sheba    TEXT NOT NULL CHECK (length(sheba) = 26),
  owner    TEXT NOT NULL CHECK (length(owner) = 10),
  state    TEXT NOT NULL CHECK (state IN ('ASKED', 'CONFIRMED', 'REJECTED')),
  state_on ${integer} NOT NULL CHECK (state_on BETWEEN 12060101 AND 14981231),
  reason   TEXT NOT NULL CHECK (${text} reason ${clean}),
  PRIMARY KEY (sheba, owner)
) ${keyed};

-- Lists sent to the bank, for ever; their numbers come from the table counter, 'bank-list'.
CREATE TABLE bank_list (
  number   ${integer} PRIMARY KEY CHECK (number > 0),
  made_on  ${integer} NOT NULL CHECK (made_on BETWEEN 12060101 AND 14981231),
  accounts ${integer} NOT NULL CHECK (accounts > 0)
) ${strict};

CREATE TABLE bank_list_row (
  list       ${integer} NOT NULL REFERENCES bank_list (number),
  place      ${integer} NOT NULL CHECK (place > 0),
  sheba      TEXT NOT NULL CHECK (length(sheba) = 26),
  owner      TEXT NOT NULL CHECK (length(owner) = 10),
  owner_name TEXT NOT NULL CHECK (${text} owner_name ${clean}),
  PRIMARY KEY (list, place)
) ${keyed};

-- Exactly once: an answer file stands here one time, by its SHA-256; lines nobody has decided on may be decided later.
CREATE TABLE bank_answer (
  hash       TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  taken_on   ${integer} NOT NULL CHECK (taken_on BETWEEN 12060101 AND 14981231),
  open_lines TEXT NOT NULL
) ${keyed};

CREATE INDEX claim_of_account ON claim (account_sheba, account_owner);
