-- quantity: collected of what the insured owe
-- unit: share
-- population: dollars that the insured owe and that are due
-- published: 0.55
-- source: Crowe RCA benchmark, 1,413 hospitals
-- year: 2021
-- comparable: self-pay after insurance
-- tolerance: 0.1
-- patients: 10000
SELECT SUM(CASE WHEN billing.actual_payment_date IS NOT NULL THEN billing.patient_responsibility_amount ELSE 0 END)
    / SUM(billing.patient_responsibility_amount) AS observed
FROM billing
JOIN patients ON patients.patient_id = billing.patient_id
CROSS JOIN (SELECT MAX(date_of_discharge) AS today FROM visits WHERE visit_id <= 100000) AS anchor
WHERE billing.visit_id <= 100000
    AND patients.insurer_id IS NOT NULL
    AND billing.expected_payment_date < anchor.today;
