-- phenomenon: copay_clawback
-- question: How often does the patient pay more than the drug costs?
-- says: On {overpaid_share[All Payers]:percent} of all paid claims the copay exceeds what the pharmacy receives by more than 2 dollars, by
-- says: {mean_overpayment_usd[All Payers]:usd} on average: on {overpaid_share[Fixed Copay With Clawback]:percent} where copays are
-- says: fixed, on {overpaid_share[Lesser Of]:percent} where the patient pays the lesser of copay and price.
-- expect: overpaid_share[All Payers] 0.18 to 0.28
-- expect: mean_overpayment_usd[All Payers] 6.8 to 9.8
-- expect: overpaid_share[Fixed Copay With Clawback] 0.62 to 0.80
-- expect: overpaid_share[Lesser Of] 0 to 0
-- absent: overpaid_share[All Payers] 0
-- patients: 10000
-- source: Van Nuys, Joyce, Ribero and Goldman, USC Schaeffer and JAMA, 2018: 23 % of claims overpaid, by 7.69 dollars on average
WITH paid AS (
    SELECT
        payers.copay_rule,
        claims.patient_copay - claims.amount_pharmacy_received AS overpayment
    FROM pbm.claims AS claims
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    WHERE claims.claim_status = 'Paid'
)
SELECT
    COALESCE(copay_rule, 'All Payers') AS copay_rule,
    COUNT(*) AS paid_claims,
    1.0 * COUNT(*) FILTER (WHERE overpayment > 2) / COUNT(*) AS overpaid_share,
    AVG(overpayment) FILTER (WHERE overpayment > 2) AS mean_overpayment_usd
FROM paid
GROUP BY ROLLUP (copay_rule)
ORDER BY 1;
