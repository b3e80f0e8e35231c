-- phenomenon: spread_pricing
-- question: Who keeps the difference between the bill and the payment?
-- says: Of every dollar billed for ordinary generics the PBM keeps {retained_share[Spread]:percent} under spread contracts and
-- says: {retained_share[Pass-Through]:percent} under pass-through contracts.
-- expect: retained_share[Spread] 0.28 to 0.34
-- expect: retained_share[Pass-Through] -0.005 to 0.005
-- absent: retained_share[Spread] 0.03
-- patients: 10000
-- source: Ohio Auditor of State, 2018: 31.4 % of what Medicaid PBMs billed for generics was spread
SELECT
    payers.contract_model,
    COUNT(*) AS claims,
    1.0 - SUM(claims.amount_pharmacy_received) / SUM(claims.amount_insurance_paid + claims.patient_copay) AS retained_share
FROM pbm.claims AS claims
JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
    AND drugs.brand_generic = 'Generic'
    AND NOT drugs.is_specialty
    AND claims.copay_clawback_amount = 0
GROUP BY payers.contract_model
ORDER BY payers.contract_model;
