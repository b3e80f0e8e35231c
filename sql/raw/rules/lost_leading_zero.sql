-- Too few digits.
SELECT 'patients' AS table_name, line_number, 'zipcode' AS column_name
FROM raw.patients
WHERE zipcode SIMILAR TO '[0-9]{3,4}'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'hospital_zipcode' AS column_name
FROM raw.visits
WHERE hospital_zipcode SIMILAR TO '[0-9]{3,4}';
