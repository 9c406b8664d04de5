-- After a restored backup. Placeholders as in V1.

-- REFUSED: the recipient will never take it; what was in it travels in another package. LOST: the recipient had it, and was
-- itself restored from a backup; its file must be written again.
ALTER TABLE package_out ADD COLUMN mark TEXT NOT NULL DEFAULT 'NONE' CHECK (mark IN ('NONE', 'REFUSED', 'LOST'));

-- The package that the next one to a recipient follows, where this workspace has forgotten that it sent it.
CREATE TABLE package_anchor (
  recipient TEXT NOT NULL PRIMARY KEY,
  sequence  ${integer} NOT NULL CHECK (sequence > 0),
  hash      TEXT NOT NULL CHECK (length(hash) = 64)
) ${strict};

-- whole: 1 where the agency has lost the claim itself.
ALTER TABLE answer_owed ADD COLUMN whole ${integer} NOT NULL DEFAULT 0 CHECK (whole IN (0, 1));

-- The counter 'claim' of another office is the highest of its numbers that came. In package_claim, sequence 0 is a package
-- that this workspace has forgotten: its recipient gave the claim back.
INSERT INTO counter (agency, name, year, value)
  SELECT agency.code, 'claim', claim.number / 1000000000, max(claim.number % 1000000000)
    FROM claim JOIN agency ON agency.agency = claim.agency
    WHERE claim.number > 0
    GROUP BY agency.code, claim.number / 1000000000
  ON CONFLICT (agency, name, year) DO NOTHING;
