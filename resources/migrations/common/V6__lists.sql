-- Lists of claims. Every column that a list is filtered by stands in one index, which statistics read too; a status has
-- an index of its own, for its count and for what is not sent yet.
DROP INDEX claim_of_month;
CREATE INDEX claim_of_month
  ON claim (received_on, kind, status, pages, amount, provider_type, account_confirmation, position);

DROP INDEX claim_unsent;
CREATE INDEX claim_of_status ON claim (status, position);
