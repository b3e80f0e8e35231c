-- asserts: A fill lasts 5 to 90 days.
-- tables: pbm.claims
-- enforced by: ck_pbm_claims_days_supply
SELECT
    claim_id,
    days_supply
FROM pbm.claims
WHERE days_supply NOT BETWEEN 5 AND 90
ORDER BY claim_id;
