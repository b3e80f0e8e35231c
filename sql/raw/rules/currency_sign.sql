-- A dollar sign, or USD.
SELECT 'billing' AS table_name, line_number, 'insurance_coverage_amount' AS column_name
FROM raw.billing
WHERE insurance_coverage_amount LIKE '%$%'
    OR insurance_coverage_amount LIKE '%USD%'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'patient_responsibility_amount' AS column_name
FROM raw.billing
WHERE patient_responsibility_amount LIKE '%$%'
    OR patient_responsibility_amount LIKE '%USD%'
UNION ALL
SELECT 'billing' AS table_name, line_number, 'total_charge' AS column_name
FROM raw.billing
WHERE total_charge LIKE '%$%'
    OR total_charge LIKE '%USD%';
