-- Zeros before it.
SELECT 'patients' AS table_name, line_number, 'patient_id' AS column_name
FROM raw.patients
WHERE patient_id LIKE '0%'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'visit_id' AS column_name
FROM raw.visits
WHERE visit_id LIKE '0%'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'patient_id' AS column_name
FROM raw.visits
WHERE patient_id LIKE '0%'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'visit_id' AS column_name
FROM raw.billing
WHERE visit_id LIKE '0%'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'patient_id' AS column_name
FROM raw.billing
WHERE patient_id LIKE '0%';
