-- mistake: You weigh by the copays alone; the bill is the insurance's part as well.
SELECT
    CAST(EXTRACT(YEAR FROM claims.fill_date) AS INTEGER) AS fill_year,
    COUNT(*) AS paid_claims,
    ROUND(100.0 * SUM(CASE WHEN drugs.brand_generic = 'Generic' THEN 1 ELSE 0 END) / COUNT(*), 1) AS generic_claim_percent,
    ROUND(
        100.0 * SUM(CASE WHEN drugs.brand_generic = 'Generic' THEN claims.patient_copay ELSE 0 END)
        / SUM(claims.patient_copay),
        1
    ) AS generic_dollar_percent
FROM pbm.claims
JOIN pbm.drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
GROUP BY CAST(EXTRACT(YEAR FROM claims.fill_date) AS INTEGER);
