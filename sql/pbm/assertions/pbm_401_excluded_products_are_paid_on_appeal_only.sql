-- asserts: A product that the PBM excludes in the year is paid only after the same patient was refused it: on appeal.
-- tables: pbm.claims, pbm.payers, pbm.formularies
WITH attempts AS (
    SELECT
        claims.claim_id,
        claims.patient_id,
        claims.drug_ndc,
        claims.fill_date,
        claims.claim_status,
        payers.pbm_name
    FROM pbm.claims AS claims
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    WHERE claims.drug_ndc IN (SELECT drug_ndc FROM pbm.formularies WHERE formulary_status = 'Excluded')
),
refused AS (
    SELECT
        patient_id,
        drug_ndc,
        MIN(fill_date) AS first_refusal
    FROM attempts
    WHERE claim_status = 'Rejected'
    GROUP BY
        patient_id,
        drug_ndc
)
SELECT
    attempts.claim_id,
    attempts.pbm_name,
    attempts.drug_ndc,
    attempts.fill_date
FROM attempts
JOIN pbm.formularies AS formularies
    ON formularies.pbm_name = attempts.pbm_name
    AND formularies.plan_year = EXTRACT(YEAR FROM attempts.fill_date)
    AND formularies.drug_ndc = attempts.drug_ndc
LEFT JOIN refused
    ON refused.patient_id = attempts.patient_id
    AND refused.drug_ndc = attempts.drug_ndc
    AND refused.first_refusal <= attempts.fill_date
WHERE attempts.claim_status = 'Paid'
    AND formularies.formulary_status = 'Excluded'
    AND refused.patient_id IS NULL
ORDER BY attempts.claim_id;
