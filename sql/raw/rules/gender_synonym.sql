-- Neither Female nor Male.
SELECT 'patients' AS table_name, line_number, 'gender' AS column_name
FROM raw.patients
WHERE gender NOT IN ('Female', 'Male', 'gender')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'gender' AS column_name
FROM raw.visits
WHERE gender NOT IN ('Female', 'Male', 'gender');
