-- A plain number where a date should be.
SELECT 'patients' AS table_name, line_number, 'date_of_birth' AS column_name
FROM raw.patients
WHERE date_of_birth SIMILAR TO '[0-9]{4,6}'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'date_of_admission' AS column_name
FROM raw.visits
WHERE date_of_admission SIMILAR TO '[0-9]{4,6}'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'date_of_discharge' AS column_name
FROM raw.visits
WHERE date_of_discharge SIMILAR TO '[0-9]{4,6}'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'billing_date' AS column_name
FROM raw.billing
WHERE billing_date SIMILAR TO '[0-9]{4,6}'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'expected_payment_date' AS column_name
FROM raw.billing
WHERE expected_payment_date SIMILAR TO '[0-9]{4,6}'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'actual_payment_date' AS column_name
FROM raw.billing
WHERE actual_payment_date SIMILAR TO '[0-9]{4,6}';
