-- A word for nothing.
SELECT 'patients' AS table_name, line_number, 'insurance_provider' AS column_name
FROM raw.patients
WHERE insurance_provider IN ('', 'N/A', 'NULL', '-', 'unknown')
UNION ALL
SELECT 'patients' AS table_name, line_number, 'insurance_policy_number' AS column_name
FROM raw.patients
WHERE insurance_policy_number IN ('', 'N/A', 'NULL', '-', 'unknown')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'medication' AS column_name
FROM raw.visits
WHERE medication IN ('', 'N/A', 'NULL', '-', 'unknown')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'dosage' AS column_name
FROM raw.visits
WHERE dosage IN ('', 'N/A', 'NULL', '-', 'unknown')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'frequency' AS column_name
FROM raw.visits
WHERE frequency IN ('', 'N/A', 'NULL', '-', 'unknown')
UNION ALL
SELECT 'billing' AS table_name, line_number, 'actual_payment_date' AS column_name
FROM raw.billing
WHERE actual_payment_date IN ('', 'N/A', 'NULL', '-', 'unknown');
