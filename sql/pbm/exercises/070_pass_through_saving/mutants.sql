-- mutant: all_contracts
-- mistake: You include payers that have pass-through already.
-- leave out:
    AND payers.contract_model = 'Spread'

-- mutant: copay_ignored
-- mistake: You let the plan pay all that the pharmacy receives, although the patient has paid a part.
-- replace:
SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0) + 4) AS pass_through_usd
-- with:
SUM(GREATEST(claims.amount_pharmacy_received, 0) + 4) AS pass_through_usd
-- replace:
SUM(claims.amount_insurance_paid) - SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0) + 4)
-- with:
SUM(claims.amount_insurance_paid) - SUM(GREATEST(claims.amount_pharmacy_received, 0) + 4)

-- mutant: fee_forgotten
-- mistake: You forget the fee of 4 dollars a claim.
-- replace:
SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0) + 4) AS pass_through_usd
-- with:
SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0)) AS pass_through_usd
-- replace:
SUM(claims.amount_insurance_paid) - SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0) + 4)
-- with:
SUM(claims.amount_insurance_paid) - SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0))

-- mutant: fee_once
-- mistake: You charge the fee once for each payer instead of for each claim.
-- replace:
SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0) + 4) AS pass_through_usd
-- with:
SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0)) + 4 AS pass_through_usd
-- replace:
SUM(claims.amount_insurance_paid) - SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0) + 4)
-- with:
SUM(claims.amount_insurance_paid) - SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0)) + 4

-- mutant: floor_on_the_sum
-- mistake: You set off claims below 0 against the others; the floor holds for each claim.
-- replace:
    SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0) + 4) AS pass_through_usd,
    SUM(claims.amount_insurance_paid) - SUM(GREATEST(claims.amount_pharmacy_received - claims.patient_copay, 0) + 4) AS saving_usd
-- with:
    SUM(claims.amount_pharmacy_received - claims.patient_copay + 4) AS pass_through_usd,
    SUM(claims.amount_insurance_paid) - SUM(claims.amount_pharmacy_received - claims.patient_copay + 4) AS saving_usd
