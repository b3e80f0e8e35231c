-- mistake: You weigh by what the insurance paid only; the patient's copay is a part of the bill.
SELECT
    CAST(EXTRACT(YEAR FROM claims.fill_date) AS INTEGER) AS fill_year,
    COUNT(*) AS paid_claims,
    ROUND(100.0 * SUM(CASE WHEN drugs.brand_generic = 'Generic' THEN 1 ELSE 0 END) / COUNT(*), 1) AS generic_claim_percent,
    ROUND(
        100.0 * SUM(CASE WHEN drugs.brand_generic = 'Generic' THEN claims.amount_insurance_paid ELSE 0 END)
        / SUM(claims.amount_insurance_paid),
        1
    ) AS generic_dollar_percent
FROM pbm.claims
JOIN pbm.drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
GROUP BY CAST(EXTRACT(YEAR FROM claims.fill_date) AS INTEGER);
