-- A draft can be withdrawn. The two CHECKs are found by what they say: PostgreSQL gave them their names.
DO $$
DECLARE
  old RECORD;
BEGIN
  FOR old IN
    SELECT conname FROM pg_constraint
      WHERE conrelid = 'claim'::regclass AND contype = 'c'
        AND pg_get_constraintdef(oid) LIKE '%''DRAFT''%'
  LOOP
    EXECUTE format('ALTER TABLE claim DROP CONSTRAINT %I', old.conname);
  END LOOP;
END;
$$;

ALTER TABLE claim
  ADD CONSTRAINT claim_status_known CHECK (status IN ('DRAFT', 'ACCEPTED', 'RETURNED_TO_INSURED', 'PACKAGED',
    'RECEIVED', 'APPROVED', 'PARTLY_APPROVED', 'RETURNED_BY_OFFICE', 'PAID', 'WITHDRAWN')),
  ADD CONSTRAINT claim_accepted_where_status CHECK (
    (status IN ('DRAFT', 'RETURNED_TO_INSURED', 'WITHDRAWN')) = (accepted_on IS NULL));
