-- mistake: You group by the PBM, which serves several payers.
SELECT
    payers.pbm_name AS payer_name,
    COUNT(claims.claim_id) AS claims,
    COUNT(CASE WHEN claims.claim_status = 'Rejected' THEN 1 END) AS rejected,
    COUNT(DISTINCT CASE WHEN claims.claim_status = 'Rejected' THEN claims.patient_id END) AS rejected_patients
FROM pbm.payers
LEFT JOIN pbm.claims ON claims.payer_id = payers.payer_id
GROUP BY payers.pbm_name;
