-- Born on the same day, in the same ZIP code, with the same initial, under another number and on a line before.
SELECT DISTINCT 'patients' AS table_name, later.line_number, CAST(NULL AS TEXT) AS column_name
FROM raw.patients AS later
JOIN raw.patients AS earlier ON earlier.date_of_birth = later.date_of_birth
    AND earlier.zipcode = later.zipcode
    AND SUBSTR(earlier.name, 1, 1) = SUBSTR(later.name, 1, 1)
    AND earlier.patient_id <> later.patient_id
WHERE later.patient_id SIMILAR TO '[0-9]+'
    AND CAST(earlier.line_number AS BIGINT) < CAST(later.line_number AS BIGINT);
