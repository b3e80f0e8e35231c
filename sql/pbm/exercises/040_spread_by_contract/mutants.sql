-- mutant: average_of_ratios
-- mistake: You average the spreads of the claims: a cheap claim then weighs as much as a dear one.
-- replace:
    ROUND(100.0 - 100.0 * SUM(claims.amount_pharmacy_received) / SUM(claims.amount_insurance_paid + claims.patient_copay), 2) AS spread_percent
-- with:
    ROUND(AVG(100.0 - 100.0 * claims.amount_pharmacy_received / (claims.amount_insurance_paid + claims.patient_copay)), 2) AS spread_percent

-- mutant: clawbacks_too
-- mistake: You keep the claims with a clawback, which the auditor excludes.
-- leave out:
    AND claims.copay_clawback_amount = 0

-- mutant: copay_is_not_billed
-- mistake: You leave the copay out of the bill but in what the pharmacy receives; the spread can turn negative.
-- replace:
claims.amount_insurance_paid + claims.patient_copay
-- with:
claims.amount_insurance_paid

-- mutant: reimbursement_only
-- mistake: You subtract only what the PBM sends; the pharmacy receives the copay too.
-- replace:
claims.amount_pharmacy_received
-- with:
claims.pharmacy_reimbursement

-- mutant: share_of_received
-- mistake: You divide by what the pharmacy receives; the share of the bill is asked for.
-- replace:
    ROUND(100.0 - 100.0 * SUM(claims.amount_pharmacy_received) / SUM(claims.amount_insurance_paid + claims.patient_copay), 2) AS spread_percent
-- with:
    ROUND(100.0 * SUM(claims.amount_insurance_paid + claims.patient_copay) / SUM(claims.amount_pharmacy_received) - 100.0, 2) AS spread_percent
