-- mistake: You put the status into the join, so that the number of all claims is that of the rejected ones.
SELECT
    payers.payer_name,
    COUNT(claims.claim_id) AS claims,
    COUNT(CASE WHEN claims.claim_status = 'Rejected' THEN 1 END) AS rejected,
    COUNT(DISTINCT CASE WHEN claims.claim_status = 'Rejected' THEN claims.patient_id END) AS rejected_patients
FROM pbm.payers
LEFT JOIN pbm.claims ON claims.payer_id = payers.payer_id AND claims.claim_status = 'Rejected'
GROUP BY payers.payer_id, payers.payer_name;
