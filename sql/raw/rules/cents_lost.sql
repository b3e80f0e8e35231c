-- No decimal point.
SELECT 'billing' AS table_name, line_number, 'insurance_coverage_amount' AS column_name
FROM raw.billing
WHERE insurance_coverage_amount SIMILAR TO '[0-9]+'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'patient_responsibility_amount' AS column_name
FROM raw.billing
WHERE patient_responsibility_amount SIMILAR TO '[0-9]+'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'total_charge' AS column_name
FROM raw.billing
WHERE total_charge SIMILAR TO '[0-9]+';
