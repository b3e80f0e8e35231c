-- Letters that look like digits among digits.
SELECT 'patients' AS table_name, line_number, 'phone_number' AS column_name
FROM raw.patients
WHERE phone_number SIMILAR TO '[0-9OlZSB-]*[OlZSB][0-9OlZSB-]*'
UNION ALL
SELECT 'patients' AS table_name, line_number, 'address' AS column_name
FROM raw.patients
WHERE SUBSTR(address, 1, POSITION(' ' IN address || ' ') - 1) SIMILAR TO '[0-9OlZSB-]*[OlZSB][0-9OlZSB-]*'
    OR SUBSTR(address, POSITION('Apt ' IN address || 'Apt ') + 4) SIMILAR TO '[0-9OlZSB-]*[OlZSB][0-9OlZSB-]*'
UNION ALL
SELECT 'patients' AS table_name, line_number, 'insurance_policy_number' AS column_name
FROM raw.patients
WHERE SUBSTR(insurance_policy_number, POSITION('-' IN insurance_policy_number) + 1) SIMILAR TO '[0-9OlZSB-]*[OlZSB][0-9OlZSB-]*'
UNION ALL
SELECT 'patients' AS table_name, line_number, 'blood_type' AS column_name
FROM raw.patients
WHERE blood_type LIKE '0%'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'room_number' AS column_name
FROM raw.visits
WHERE room_number SIMILAR TO '[0-9OlZSB-]*[OlZSB][0-9OlZSB-]*';
