-- mutant: adjusted_claims_only
-- mistake: Your inner join keeps only the claims from which money was taken back.
-- replace:
    LEFT JOIN taken_back ON taken_back.claim_id = claims.claim_id
-- with:
    JOIN taken_back ON taken_back.claim_id = claims.claim_id

-- mutant: all_time
-- mistake: You take the claims of all years instead of the last 365 days.
-- leave out:
        AND claims.fill_date > (SELECT MAX(fill_date) FROM pbm.claims) - 365

-- mutant: clawback_twice
-- mistake: You start from the amount received, from which the clawback is already gone, and take it off again.
-- replace:
claims.patient_copay + claims.pharmacy_reimbursement - claims.pharmacy_acquisition_cost - pharmacies.cost_to_dispense_usd
-- with:
claims.amount_pharmacy_received - claims.pharmacy_acquisition_cost - pharmacies.cost_to_dispense_usd

-- mutant: copay_forgotten
-- mistake: You leave out the copay, which the patient pays at the counter.
-- replace:
claims.patient_copay + claims.pharmacy_reimbursement - claims.pharmacy_acquisition_cost - pharmacies.cost_to_dispense_usd
-- with:
claims.pharmacy_reimbursement - claims.pharmacy_acquisition_cost - pharmacies.cost_to_dispense_usd

-- mutant: dispensing_is_free
-- mistake: You leave out the cost of dispensing.
-- replace:
claims.patient_copay + claims.pharmacy_reimbursement - claims.pharmacy_acquisition_cost - pharmacies.cost_to_dispense_usd
-- with:
claims.patient_copay + claims.pharmacy_reimbursement - claims.pharmacy_acquisition_cost

-- mutant: null_margin
-- mistake: An unadjusted claim makes your last margin NULL and drops out of the sum: unknown is not zero.
-- replace:
        COALESCE(taken_back.recouped, 0) AS recouped
-- with:
        taken_back.recouped AS recouped
