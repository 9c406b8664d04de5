-- One text for both engines. Placeholders: integer, blob, strict (end of a table), keyed (end of a table that is
-- stored by its key), text / clean (a text that holds no NUL: PostgreSQL refuses NUL by itself).
-- Money: whole rials. Dates: Jalali as one number, 14050803. Instants: milliseconds since 1970, UTC. Yes or no: 1 or 0.

CREATE TABLE office (
  one      ${integer} PRIMARY KEY CHECK (one = 1),
  code     TEXT NOT NULL,
  name     TEXT NOT NULL CHECK (${text} name ${clean}),
  desk     TEXT NOT NULL,
  province TEXT NOT NULL CHECK (${text} province ${clean}),
  training ${integer} NOT NULL CHECK (training IN (0, 1))
) ${strict};

-- The data key, wrapped; used where there is no folder to hold workspace.json.
CREATE TABLE keyring (
  one  ${integer} PRIMARY KEY CHECK (one = 1),
  json TEXT NOT NULL
) ${strict};

CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (${text} value ${clean})
) ${keyed};

-- Agencies by a short number, which stands in every key of their records.
CREATE TABLE agency (
  agency ${integer} PRIMARY KEY CHECK (agency BETWEEN 1 AND 99999),
  code   TEXT NOT NULL UNIQUE
) ${strict};

CREATE TABLE counter (
  agency TEXT NOT NULL,
  name   TEXT NOT NULL,
  year   ${integer} NOT NULL,
  value  ${integer} NOT NULL CHECK (value > 0),
  PRIMARY KEY (agency, name, year)
) ${strict};

-- number: Jalali year and serial, 1405000000041. position: number and agency, 140500000004100001; it sorts as the
-- numbers do and is the key of the claim and of all that hangs on it.
CREATE TABLE claim (
  position                 ${integer} PRIMARY KEY,
  agency                   ${integer} NOT NULL REFERENCES agency (agency),
  number                   ${integer} NOT NULL,
  id                       ${blob} NOT NULL UNIQUE CHECK (length(id) = 16),
  revision                 ${integer} NOT NULL CHECK (revision >= 1),
  status                   TEXT NOT NULL CHECK (status IN ('DRAFT', 'ACCEPTED', 'RETURNED_TO_INSURED', 'PACKAGED',
                             'RECEIVED', 'APPROVED', 'PARTLY_APPROVED', 'RETURNED_BY_OFFICE', 'PAID')),
  accepted_on              ${integer} CHECK (accepted_on BETWEEN 12060101 AND 14981231),
  state_on                 ${integer} CHECK (state_on BETWEEN 12060101 AND 14981231),
  package_to               TEXT,
  package_sequence         ${integer} CHECK (package_sequence > 0),
  approved_of              ${integer},
  approved                 ${integer} CHECK (approved >= 0 AND (approved_of IS NULL OR approved <= approved_of)),
  reasons                  TEXT,
  kind                     TEXT NOT NULL,
  received_on              ${integer} NOT NULL CHECK (received_on BETWEEN 12060101 AND 14981231),
  service_from             ${integer} NOT NULL CHECK (service_from BETWEEN 12060101 AND 14981231),
  service_to               ${integer} NOT NULL CHECK (service_to BETWEEN service_from AND 14981231),
  amount                   ${integer} NOT NULL CHECK (amount >= 0),
  pages                    ${integer} NOT NULL CHECK (pages >= 0),
  provider_name            TEXT NOT NULL CHECK (${text} provider_name ${clean}),
  provider_key             TEXT NOT NULL,
  provider_type            TEXT NOT NULL,
  provider_city            TEXT NOT NULL CHECK (${text} provider_city ${clean}),
  provider_contracted      ${integer} NOT NULL CHECK (provider_contracted IN (0, 1)),
  insured_national_id      TEXT NOT NULL CHECK (length(insured_national_id) = 10),
  insured_first_name       TEXT NOT NULL CHECK (${text} insured_first_name ${clean}),
  insured_last_name        TEXT NOT NULL CHECK (${text} insured_last_name ${clean}),
  insured_insurance_number TEXT,
  insured_birth_date       ${integer},
  insured_mobile           TEXT,
  insured_relation         TEXT NOT NULL,
  main_national_id         TEXT CHECK (length(main_national_id) = 10),
  main_first_name          TEXT CHECK (${text} main_first_name ${clean}),
  main_last_name           TEXT CHECK (${text} main_last_name ${clean}),
  main_insurance_number    TEXT,
  main_birth_date          ${integer},
  main_mobile              TEXT,
  main_relation            TEXT,
  bearer_national_id       TEXT CHECK (length(bearer_national_id) = 10),
  bearer_name              TEXT CHECK (${text} bearer_name ${clean}),
  bearer_mobile            TEXT,
  account_sheba            TEXT NOT NULL CHECK (length(account_sheba) = 26),
  account_owner            TEXT NOT NULL CHECK (length(account_owner) = 10),
  account_confirmation     TEXT NOT NULL,
  account_confirmed_on     ${integer},
  CHECK (position = number * 100000 + agency),
  CHECK (number BETWEEN 1400000000001 AND 1497999999999),
  CHECK ((status IN ('DRAFT', 'RETURNED_TO_INSURED')) = (accepted_on IS NULL)),
  CHECK ((status = 'PACKAGED') = (package_sequence IS NOT NULL)),
  CHECK ((package_to IS NULL) = (package_sequence IS NULL)),
  CHECK ((status IN ('APPROVED', 'PARTLY_APPROVED', 'PAID')) = (approved IS NOT NULL)),
  CHECK ((status IN ('RETURNED_TO_INSURED', 'RETURNED_BY_OFFICE')) = (reasons IS NOT NULL))
) ${strict};

CREATE INDEX claim_of_person ON claim (insured_national_id, service_from);
CREATE INDEX claim_of_month ON claim (received_on, kind, status, pages, amount);
CREATE INDEX claim_unsent ON claim (position) WHERE status = 'ACCEPTED';
CREATE INDEX claim_of_package ON claim (package_to, package_sequence) WHERE package_sequence IS NOT NULL;

CREATE TABLE item (
  claim          ${integer} NOT NULL REFERENCES claim (position),
  place          ${integer} NOT NULL CHECK (place >= 0),
  service        TEXT NOT NULL CHECK (${text} service ${clean}),
  invoice_number TEXT NOT NULL CHECK (${text} invoice_number ${clean}),
  invoice_date   ${integer} NOT NULL CHECK (invoice_date BETWEEN 12060101 AND 14981231),
  amount         ${integer} NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (claim, place)
) ${keyed};

CREATE INDEX item_of_invoice ON item (invoice_date, invoice_number);

CREATE TABLE paper (
  claim    ${integer} NOT NULL REFERENCES claim (position),
  place    ${integer} NOT NULL CHECK (place >= 0),
  type     TEXT NOT NULL,
  original ${integer} NOT NULL CHECK (original IN (0, 1)),
  pages    ${integer} NOT NULL CHECK (pages BETWEEN 1 AND 999),
  PRIMARY KEY (claim, place)
) ${keyed};

-- Append-only; each mac covers the row and the mac before it.
CREATE TABLE log (
  sequence    ${integer} PRIMARY KEY CHECK (sequence > 0),
  at          ${integer} NOT NULL,
  who         TEXT NOT NULL CHECK (${text} who ${clean}),
  action      TEXT NOT NULL CHECK (${text} action ${clean}),
  subject     TEXT NOT NULL CHECK (${text} subject ${clean}),
  before_json TEXT NOT NULL CHECK (${text} before_json ${clean}),
  after_json  TEXT NOT NULL CHECK (${text} after_json ${clean}),
  mac         ${blob} NOT NULL CHECK (length(mac) = 32)
) ${strict};

CREATE INDEX log_of_subject ON log (subject);

-- How many rows the log has and its last mac, so that rows cut off the end are missed.
CREATE TABLE log_head (
  one      ${integer} PRIMARY KEY CHECK (one = 1),
  entries  ${integer} NOT NULL CHECK (entries >= 0),
  last_mac ${blob} NOT NULL,
  mac      ${blob} NOT NULL
) ${strict};
