-- asserts: A drug has no tier exactly when it is excluded.
-- tables: pbm.formularies
-- enforced by: ck_pbm_formularies_tier
SELECT
    pbm_name,
    plan_year,
    drug_ndc,
    formulary_status,
    tier
FROM pbm.formularies
WHERE (tier IS NULL) <> (formulary_status = 'Excluded')
ORDER BY
    pbm_name,
    plan_year,
    drug_ndc;
