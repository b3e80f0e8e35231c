-- mutant: by_list_price
-- mistake: You weigh by the list price; the billed dollars are what was really charged.
-- replace:
claims.amount_insurance_paid + claims.patient_copay ELSE 0
-- with:
claims.average_wholesale_price ELSE 0
-- replace:
/ SUM(claims.amount_insurance_paid + claims.patient_copay)
-- with:
/ SUM(claims.average_wholesale_price)

-- mutant: copay_forgotten
-- mistake: You weigh by what the insurance paid only; the patient's copay is a part of the bill.
-- replace:
claims.amount_insurance_paid + claims.patient_copay ELSE 0
-- with:
claims.amount_insurance_paid ELSE 0
-- replace:
/ SUM(claims.amount_insurance_paid + claims.patient_copay)
-- with:
/ SUM(claims.amount_insurance_paid)

-- mutant: copay_only
-- mistake: You weigh by the copays alone; the bill is the insurance's part as well.
-- replace:
claims.amount_insurance_paid + claims.patient_copay ELSE 0
-- with:
claims.patient_copay ELSE 0
-- replace:
/ SUM(claims.amount_insurance_paid + claims.patient_copay)
-- with:
/ SUM(claims.patient_copay)

-- mutant: not_brand
-- mistake: You count everything that is not a brand; that takes in the biosimilars.
-- replace:
drugs.brand_generic = 'Generic' THEN 1
-- with:
drugs.brand_generic <> 'Brand' THEN 1
-- replace:
drugs.brand_generic = 'Generic' THEN claims.amount_insurance_paid + claims.patient_copay
-- with:
drugs.brand_generic <> 'Brand' THEN claims.amount_insurance_paid + claims.patient_copay

-- mutant: rejected_too
-- mistake: You count rejected claims, which nobody filled.
-- leave out:
WHERE claims.claim_status = 'Paid'
