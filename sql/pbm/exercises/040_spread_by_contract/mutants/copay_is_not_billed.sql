-- mistake: You leave the copay out of the bill but in what the pharmacy receives; the spread can turn negative.
SELECT
    payers.contract_model,
    payers.pbm_name,
    drugs.brand_generic,
    COUNT(*) AS claims,
    ROUND(100.0 - 100.0 * SUM(claims.amount_pharmacy_received) / SUM(claims.amount_insurance_paid), 2) AS spread_percent
FROM pbm.claims
JOIN pbm.payers ON payers.payer_id = claims.payer_id
JOIN pbm.drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
    AND claims.copay_clawback_amount = 0
GROUP BY payers.contract_model, payers.pbm_name, drugs.brand_generic;
