-- quantity: part of the bill left to the privately insured
-- unit: share
-- population: charges of patients with private insurance
-- published: 0.23
-- source: Kodiak Solutions and Crowe RCA benchmark, 1,800 hospitals
-- year: 2023
-- tolerance: 0.04
-- patients: 10000
SELECT SUM(billing.patient_responsibility_amount) / SUM(billing.total_charge) AS observed
FROM billing
JOIN patients ON patients.patient_id = billing.patient_id
JOIN insurers ON insurers.insurer_id = patients.insurer_id
WHERE billing.visit_id <= 100000
    AND insurers.kind = 'Commercial';
