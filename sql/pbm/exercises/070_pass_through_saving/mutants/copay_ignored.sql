-- mistake: You let the plan pay all that the pharmacy receives, although the patient has paid a part.
SELECT
    payers.payer_name,
    COUNT(*) AS paid_claims,
    SUM(claims.amount_insurance_paid) AS paid_usd,
    SUM(GREATEST(claims.amount_pharmacy_received, 0) + 4) AS pass_through_usd,
    SUM(claims.amount_insurance_paid) - SUM(GREATEST(claims.amount_pharmacy_received, 0) + 4) AS saving_usd
FROM pbm.claims
JOIN pbm.payers ON payers.payer_id = claims.payer_id
WHERE claims.claim_status = 'Paid'
    AND payers.contract_model = 'Spread'
GROUP BY payers.payer_id, payers.payer_name;
