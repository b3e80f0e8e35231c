-- mistake: You add up the whole copay; the part above the price is asked for.
SELECT
    drugs.drug_name,
    COUNT(*) AS claims,
    SUM(claims.patient_copay) AS overpaid_usd
FROM pbm.claims
JOIN pbm.drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
    AND claims.patient_copay > claims.amount_pharmacy_received
GROUP BY drugs.drug_ndc, drugs.drug_name
ORDER BY overpaid_usd DESC, drugs.drug_ndc
LIMIT 10;
