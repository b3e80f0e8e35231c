-- asserts: A paid claim has no reject code, and every amount of money.
-- tables: pbm.claims
-- from: claim_rows
SELECT
    claim_id,
    reject_code
FROM claim_rows
WHERE claim_status = 'Paid'
    AND (
        reject_code IS NOT NULL
        OR amount_insurance_paid IS NULL
        OR patient_copay IS NULL
        OR pharmacy_reimbursement IS NULL
        OR copay_clawback_amount IS NULL
        OR amount_pharmacy_received IS NULL
        OR pharmacy_acquisition_cost IS NULL
        OR rebate_amount IS NULL
        OR pbm_rebate_amount IS NULL
    )
ORDER BY claim_id;
