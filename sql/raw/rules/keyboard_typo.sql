-- Words that occur once or twice where others occur often; surnames that are not in the e-mail address; names of visits that
-- differ from those of the patients.
SELECT 'visits' AS table_name, line_number, 'condition' AS column_name
FROM raw.visits
WHERE condition SIMILAR TO '[A-Z][A-Za-z0-9 &()/''.-]*'
    AND condition <> UPPER(condition)
    AND condition IN (SELECT condition FROM raw.visits GROUP BY condition HAVING COUNT(*) <= 2)
UNION ALL
SELECT 'visits' AS table_name, line_number, 'treatment' AS column_name
FROM raw.visits
WHERE treatment SIMILAR TO '[A-Z][A-Za-z0-9 &()/''.-]*'
    AND treatment <> UPPER(treatment)
    AND treatment IN (SELECT treatment FROM raw.visits GROUP BY treatment HAVING COUNT(*) <= 2)
UNION ALL
SELECT 'visits' AS table_name, line_number, 'doctor' AS column_name
FROM raw.visits
WHERE doctor SIMILAR TO '[A-Z][A-Za-z0-9 &()/''.-]*'
    AND doctor <> UPPER(doctor)
    AND doctor IN (SELECT doctor FROM raw.visits GROUP BY doctor HAVING COUNT(*) <= 2)
UNION ALL
SELECT 'visits' AS table_name, line_number, 'hospital' AS column_name
FROM raw.visits
WHERE hospital SIMILAR TO '[A-Z][A-Za-z0-9 &()/''.-]*'
    AND hospital <> UPPER(hospital)
    AND hospital IN (SELECT hospital FROM raw.visits GROUP BY hospital HAVING COUNT(*) <= 2)
UNION ALL
SELECT 'patients' AS table_name, line_number, 'city' AS column_name
FROM raw.patients
WHERE city SIMILAR TO '[A-Z][A-Za-z0-9 &()/''.-]*'
    AND city <> UPPER(city)
    AND city IN (SELECT city FROM raw.patients GROUP BY city HAVING COUNT(*) <= 2)
UNION ALL
SELECT 'patients' AS table_name, line_number, 'last_name' AS column_name
FROM raw.patients
WHERE last_name SIMILAR TO '[A-Z][a-z]+'
    AND LOWER(email) NOT LIKE '%.' || LOWER(last_name) || '%'
UNION ALL
SELECT 'patients' AS table_name, line_number, 'name' AS column_name
FROM raw.patients
WHERE name SIMILAR TO '[A-Z][a-z]+ [A-Z][a-z]+'
    AND LOWER(email) NOT LIKE REPLACE(LOWER(name), ' ', '.') || '%'
UNION ALL
SELECT 'visits' AS table_name, visits.line_number, 'name' AS column_name
FROM raw.visits AS visits
JOIN raw.patients AS patients ON patients.patient_id = visits.patient_id
WHERE visits.name SIMILAR TO '[A-Z][a-z]+ [A-Z][a-z]+'
    AND LOWER(patients.email) NOT LIKE REPLACE(LOWER(visits.name), ' ', '.') || '%';
