-- A line break.
SELECT 'patients' AS table_name, line_number, 'address' AS column_name
FROM raw.patients
WHERE POSITION(CHR(10) IN address) > 0
UNION ALL
SELECT 'visits' AS table_name, line_number, 'hospital' AS column_name
FROM raw.visits
WHERE POSITION(CHR(10) IN hospital) > 0;
