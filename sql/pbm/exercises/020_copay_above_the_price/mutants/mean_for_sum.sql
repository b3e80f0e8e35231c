-- mistake: You rank by the mean of a claim; the sum is asked for.
SELECT
    drugs.drug_name,
    COUNT(*) AS claims,
    ROUND(AVG(claims.patient_copay - claims.amount_pharmacy_received), 2) AS overpaid_usd
FROM pbm.claims
JOIN pbm.drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
    AND claims.patient_copay > claims.amount_pharmacy_received
GROUP BY drugs.drug_ndc, drugs.drug_name
ORDER BY overpaid_usd DESC, drugs.drug_ndc
LIMIT 10;
