-- All capitals or none. COVID-19 is written so rightly.
SELECT 'patients' AS table_name, line_number, 'last_name' AS column_name
FROM raw.patients
WHERE (last_name = UPPER(last_name) AND last_name <> LOWER(last_name))
    OR (last_name = LOWER(last_name) AND last_name <> UPPER(last_name) AND last_name <> 'last_name')
UNION ALL
SELECT 'patients' AS table_name, line_number, 'name' AS column_name
FROM raw.patients
WHERE (name = UPPER(name) AND name <> LOWER(name))
    OR (name = LOWER(name) AND name <> UPPER(name) AND name <> 'name')
UNION ALL
SELECT 'patients' AS table_name, line_number, 'email' AS column_name
FROM raw.patients
WHERE (email = UPPER(email) AND email <> LOWER(email))
UNION ALL
SELECT 'patients' AS table_name, line_number, 'address' AS column_name
FROM raw.patients
WHERE (address = UPPER(address) AND address <> LOWER(address))
    OR (address = LOWER(address) AND address <> UPPER(address) AND address <> 'address')
UNION ALL
SELECT 'patients' AS table_name, line_number, 'city' AS column_name
FROM raw.patients
WHERE (city = UPPER(city) AND city <> LOWER(city))
    OR (city = LOWER(city) AND city <> UPPER(city) AND city <> 'city')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'name' AS column_name
FROM raw.visits
WHERE (name = UPPER(name) AND name <> LOWER(name))
    OR (name = LOWER(name) AND name <> UPPER(name) AND name <> 'name')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'condition' AS column_name
FROM raw.visits
WHERE (condition = UPPER(condition) AND condition <> LOWER(condition) AND condition <> 'COVID-19')
    OR (condition = LOWER(condition) AND condition <> UPPER(condition) AND condition <> 'condition')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'severity' AS column_name
FROM raw.visits
WHERE (severity = UPPER(severity) AND severity <> LOWER(severity))
    OR (severity = LOWER(severity) AND severity <> UPPER(severity) AND severity <> 'severity')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'treatment' AS column_name
FROM raw.visits
WHERE (treatment = UPPER(treatment) AND treatment <> LOWER(treatment))
    OR (treatment = LOWER(treatment) AND treatment <> UPPER(treatment) AND treatment <> 'treatment')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'doctor' AS column_name
FROM raw.visits
WHERE (doctor = UPPER(doctor) AND doctor <> LOWER(doctor))
    OR (doctor = LOWER(doctor) AND doctor <> UPPER(doctor) AND doctor <> 'doctor')
UNION ALL
SELECT 'visits' AS table_name, line_number, 'hospital' AS column_name
FROM raw.visits
WHERE (hospital = UPPER(hospital) AND hospital <> LOWER(hospital))
    OR (hospital = LOWER(hospital) AND hospital <> UPPER(hospital) AND hospital <> 'hospital')
UNION ALL
SELECT 'billing' AS table_name, line_number, 'payment_plan' AS column_name
FROM raw.billing
WHERE (payment_plan = UPPER(payment_plan) AND payment_plan <> LOWER(payment_plan))
    OR (payment_plan = LOWER(payment_plan) AND payment_plan <> UPPER(payment_plan) AND payment_plan <> 'payment_plan')
UNION ALL
SELECT 'billing' AS table_name, line_number, 'payment_status' AS column_name
FROM raw.billing
WHERE (payment_status = UPPER(payment_status) AND payment_status <> LOWER(payment_status))
    OR (payment_status = LOWER(payment_status) AND payment_status <> UPPER(payment_status) AND payment_status <> 'payment_status');
