-- mistake: You average the spreads of the claims: a cheap claim then weighs as much as a dear one.
SELECT
    payers.contract_model,
    payers.pbm_name,
    drugs.brand_generic,
    COUNT(*) AS claims,
    ROUND(AVG(100.0 - 100.0 * claims.amount_pharmacy_received / (claims.amount_insurance_paid + claims.patient_copay)), 2) AS spread_percent
FROM pbm.claims
JOIN pbm.payers ON payers.payer_id = claims.payer_id
JOIN pbm.drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
    AND claims.copay_clawback_amount = 0
GROUP BY payers.contract_model, payers.pbm_name, drugs.brand_generic;
