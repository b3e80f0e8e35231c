-- Nothing where there must be something.
SELECT 'patients' AS table_name, line_number, 'phone_number' AS column_name
FROM raw.patients
WHERE phone_number IS NULL
UNION ALL
SELECT 'patients' AS table_name, line_number, 'email' AS column_name
FROM raw.patients
WHERE email IS NULL;
