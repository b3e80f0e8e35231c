-- quantity: collected of what the uninsured owe
-- unit: share
-- population: dollars that the uninsured owe and that are due
-- published: 0.0606
-- source: Crowe Horwath, 172 hospitals
-- year: 2016
-- comparable: true self-pay
-- tolerance: 0.03
-- on_purpose: nearly a third on time, as in the Python generator: else no payment of theirs could be studied
-- patients: 10000
SELECT SUM(CASE WHEN billing.actual_payment_date IS NOT NULL THEN billing.patient_responsibility_amount ELSE 0 END)
    / SUM(billing.patient_responsibility_amount) AS observed
FROM billing
JOIN patients ON patients.patient_id = billing.patient_id
CROSS JOIN (SELECT MAX(date_of_discharge) AS today FROM visits WHERE visit_id <= 100000) AS anchor
WHERE billing.visit_id <= 100000
    AND patients.insurer_id IS NULL
    AND billing.expected_payment_date < anchor.today;
