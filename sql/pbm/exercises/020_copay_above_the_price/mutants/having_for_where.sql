-- mistake: You test the sum of the drug instead of each claim, so that claims below the price are set off against those above.
SELECT
    drugs.drug_name,
    COUNT(*) AS claims,
    SUM(claims.patient_copay - claims.amount_pharmacy_received) AS overpaid_usd
FROM pbm.claims
JOIN pbm.drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid'
GROUP BY drugs.drug_ndc, drugs.drug_name HAVING SUM(claims.patient_copay) > SUM(claims.amount_pharmacy_received)
ORDER BY overpaid_usd DESC, drugs.drug_ndc
LIMIT 10;
