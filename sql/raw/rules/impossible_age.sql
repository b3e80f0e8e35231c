-- Below 0 or above 120.
SELECT 'patients' AS table_name, line_number, 'age' AS column_name
FROM raw.patients
WHERE CAST(CASE WHEN age SIMILAR TO '-?[0-9]+' THEN age END AS INTEGER) NOT BETWEEN 0 AND 120
UNION ALL
SELECT 'visits' AS table_name, line_number, 'age' AS column_name
FROM raw.visits
WHERE CAST(CASE WHEN age SIMILAR TO '-?[0-9]+' THEN age END AS INTEGER) NOT BETWEEN 0 AND 120;
