-- asserts: Every patient, visit and bill of the star has a line, though its number may be filled up with zeros.
-- tables: patients, visits, billing, raw.patients, raw.visits, raw.billing
SELECT 'patients' AS table_name, patients.patient_id AS id
FROM patients
WHERE NOT EXISTS (
    SELECT 1 FROM raw.patients AS line WHERE LTRIM(line.patient_id, '0') = CAST(patients.patient_id AS TEXT)
)
UNION ALL
SELECT 'visits' AS table_name, visits.visit_id AS id
FROM visits
WHERE NOT EXISTS (
    SELECT 1 FROM raw.visits AS line WHERE LTRIM(line.visit_id, '0') = CAST(visits.visit_id AS TEXT)
)
UNION ALL
SELECT 'billing' AS table_name, billing.billing_id AS id
FROM billing
WHERE NOT EXISTS (
    SELECT 1 FROM raw.billing AS line WHERE LTRIM(line.billing_id, '0') = CAST(billing.billing_id AS TEXT)
)
ORDER BY table_name, id;
