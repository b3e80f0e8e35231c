-- The number is the name of its column.
SELECT 'patients' AS table_name, line_number, CAST(NULL AS TEXT) AS column_name
FROM raw.patients
WHERE patient_id = 'patient_id'
UNION ALL
SELECT 'visits' AS table_name, line_number, CAST(NULL AS TEXT) AS column_name
FROM raw.visits
WHERE visit_id = 'visit_id'
UNION ALL
SELECT 'billing' AS table_name, line_number, CAST(NULL AS TEXT) AS column_name
FROM raw.billing
WHERE billing_id = 'billing_id';
