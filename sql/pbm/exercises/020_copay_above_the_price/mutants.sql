-- mutant: against_reimbursement
-- mistake: You compare with what the PBM sends the pharmacy; the pharmacy also keeps the copay, less the clawback.
-- replace:
    SUM(claims.patient_copay - claims.amount_pharmacy_received) AS overpaid_usd
-- with:
    SUM(claims.patient_copay - claims.pharmacy_reimbursement) AS overpaid_usd
-- replace:
    AND claims.patient_copay > claims.amount_pharmacy_received
-- with:
    AND claims.patient_copay > claims.pharmacy_reimbursement

-- mutant: having_for_where
-- mistake: You test the sum of the drug instead of each claim, so that claims below the price are set off against those above.
-- replace:
    AND claims.patient_copay > claims.amount_pharmacy_received
GROUP BY drugs.drug_ndc, drugs.drug_name
-- with:
GROUP BY drugs.drug_ndc, drugs.drug_name HAVING SUM(claims.patient_copay) > SUM(claims.amount_pharmacy_received)

-- mutant: mean_for_sum
-- mistake: You rank by the mean of a claim; the sum is asked for.
-- replace:
    SUM(claims.patient_copay - claims.amount_pharmacy_received) AS overpaid_usd
-- with:
    ROUND(AVG(claims.patient_copay - claims.amount_pharmacy_received), 2) AS overpaid_usd

-- mutant: most_claims_first
-- mistake: You rank by the number of claims instead of the dollars.
-- replace:
ORDER BY overpaid_usd DESC, drugs.drug_ndc
-- with:
ORDER BY claims DESC, drugs.drug_ndc

-- mutant: smallest_first
-- mistake: You sort from the smallest sum and cut off the largest.
-- replace:
ORDER BY overpaid_usd DESC, drugs.drug_ndc
-- with:
ORDER BY overpaid_usd, drugs.drug_ndc

-- mutant: whole_copay
-- mistake: You add up the whole copay; the part above the price is asked for.
-- replace:
    SUM(claims.patient_copay - claims.amount_pharmacy_received) AS overpaid_usd
-- with:
    SUM(claims.patient_copay) AS overpaid_usd
