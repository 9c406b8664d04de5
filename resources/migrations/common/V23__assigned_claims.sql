-- Claims that insured persons assigned to a centre. Placeholders as in V1.

-- Of a paid claim that is owed to a centre: which, and by which letter, JSON. None of what was paid to the account.
ALTER TABLE claim ADD COLUMN assigned TEXT;
