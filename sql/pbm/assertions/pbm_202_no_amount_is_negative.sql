-- asserts: No amount of money is negative.
-- tables: pbm.claims
-- from: claim_rows
SELECT
    claim_id
FROM claim_rows
WHERE wholesale_acquisition_cost < 0
    OR average_wholesale_price < 0
    OR amount_insurance_paid < 0
    OR patient_copay < 0
    OR pharmacy_reimbursement < 0
    OR copay_clawback_amount < 0
    OR amount_pharmacy_received < 0
    OR pharmacy_acquisition_cost < 0
    OR rebate_amount < 0
    OR pbm_rebate_amount < 0
ORDER BY claim_id;
