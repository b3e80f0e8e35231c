-- A comma in a name.
SELECT 'patients' AS table_name, line_number, 'name' AS column_name
FROM raw.patients
WHERE name LIKE '%,%'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'name' AS column_name
FROM raw.visits
WHERE name LIKE '%,%';
