-- mistake: You count all patients of the payer; only those with a rejection were wanted.
SELECT
    payers.payer_name,
    COUNT(claims.claim_id) AS claims,
    COUNT(CASE WHEN claims.claim_status = 'Rejected' THEN 1 END) AS rejected,
    COUNT(DISTINCT claims.patient_id) AS rejected_patients
FROM pbm.payers
LEFT JOIN pbm.claims ON claims.payer_id = payers.payer_id
GROUP BY payers.payer_id, payers.payer_name;
