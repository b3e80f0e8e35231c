-- asserts: A rejected claim has a reject code, and no amount of money but the list prices.
-- tables: pbm.claims
-- from: claim_rows
SELECT
    claim_id,
    reject_code
FROM claim_rows
WHERE claim_status = 'Rejected'
    AND (
        reject_code IS NULL
        OR amount_insurance_paid IS NOT NULL
        OR patient_copay IS NOT NULL
        OR pharmacy_reimbursement IS NOT NULL
        OR copay_clawback_amount IS NOT NULL
        OR amount_pharmacy_received IS NOT NULL
        OR pharmacy_acquisition_cost IS NOT NULL
        OR rebate_amount IS NOT NULL
        OR pbm_rebate_amount IS NOT NULL
    )
ORDER BY claim_id;
