-- mistake: You set off claims below 0 against the others; the floor holds for each claim.
SELECT
    payers.payer_name,
    COUNT(*) AS paid_claims,
    SUM(claims.amount_insurance_paid) AS paid_usd,
    SUM(claims.amount_pharmacy_received - claims.patient_copay + 4) AS pass_through_usd,
    SUM(claims.amount_insurance_paid) - SUM(claims.amount_pharmacy_received - claims.patient_copay + 4) AS saving_usd
FROM pbm.claims
JOIN pbm.payers ON payers.payer_id = claims.payer_id
WHERE claims.claim_status = 'Paid'
    AND payers.contract_model = 'Spread'
GROUP BY payers.payer_id, payers.payer_name;
