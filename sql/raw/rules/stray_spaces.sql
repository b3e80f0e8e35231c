-- Spaces at an end, or two of them side by side.
SELECT 'patients' AS table_name, line_number, 'first_name' AS column_name
FROM raw.patients
WHERE first_name <> TRIM(first_name)
    OR first_name LIKE '%  %'
UNION ALL
SELECT 'patients' AS table_name, line_number, 'last_name' AS column_name
FROM raw.patients
WHERE last_name <> TRIM(last_name)
    OR last_name LIKE '%  %'
UNION ALL
SELECT 'patients' AS table_name, line_number, 'name' AS column_name
FROM raw.patients
WHERE name <> TRIM(name)
    OR name LIKE '%  %'
UNION ALL
SELECT 'patients' AS table_name, line_number, 'address' AS column_name
FROM raw.patients
WHERE address <> TRIM(address)
    OR address LIKE '%  %'
UNION ALL
SELECT 'patients' AS table_name, line_number, 'city' AS column_name
FROM raw.patients
WHERE city <> TRIM(city)
    OR city LIKE '%  %'
UNION ALL
SELECT 'patients' AS table_name, line_number, 'insurance_provider' AS column_name
FROM raw.patients
WHERE insurance_provider <> TRIM(insurance_provider)
    OR insurance_provider LIKE '%  %'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'name' AS column_name
FROM raw.visits
WHERE name <> TRIM(name)
    OR name LIKE '%  %'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'condition' AS column_name
FROM raw.visits
WHERE condition <> TRIM(condition)
    OR condition LIKE '%  %'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'treatment' AS column_name
FROM raw.visits
WHERE treatment <> TRIM(treatment)
    OR treatment LIKE '%  %'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'medication' AS column_name
FROM raw.visits
WHERE medication <> TRIM(medication)
    OR medication LIKE '%  %'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'doctor' AS column_name
FROM raw.visits
WHERE doctor <> TRIM(doctor)
    OR doctor LIKE '%  %'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'hospital' AS column_name
FROM raw.visits
WHERE hospital <> TRIM(hospital)
    OR hospital LIKE '%  %';
