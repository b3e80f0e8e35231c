-- mistake: COUNT counts the zeros of your CASE as well; every claim looks rejected.
SELECT
    payers.payer_name,
    COUNT(claims.claim_id) AS claims,
    COUNT(CASE WHEN claims.claim_status = 'Rejected' THEN 1 ELSE 0 END) AS rejected,
    COUNT(DISTINCT CASE WHEN claims.claim_status = 'Rejected' THEN claims.patient_id END) AS rejected_patients
FROM pbm.payers
LEFT JOIN pbm.claims ON claims.payer_id = payers.payer_id
GROUP BY payers.payer_id, payers.payer_name;
