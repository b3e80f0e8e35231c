-- A comma at the end of the line.
SELECT 'patients' AS table_name, line_number, 'blood_type' AS column_name
FROM raw.patients
WHERE blood_type LIKE '%,'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'follow_up_required' AS column_name
FROM raw.visits
WHERE follow_up_required LIKE '%,'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'total_charge' AS column_name
FROM raw.billing
WHERE total_charge LIKE '%,';
