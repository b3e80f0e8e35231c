-- More than two letters, as more than one line has them.
SELECT 'patients' AS table_name, line_number, 'state' AS column_name
FROM raw.patients
WHERE LENGTH(state) > 2
    AND state <> 'state'
    AND state IN (SELECT state FROM raw.patients GROUP BY state HAVING COUNT(*) > 1)
UNION ALL
SELECT 'visits' AS table_name, line_number, 'hospital_state' AS column_name
FROM raw.visits
WHERE LENGTH(hospital_state) > 2
    AND hospital_state <> 'hospital_state'
    AND hospital_state IN (SELECT hospital_state FROM raw.visits GROUP BY hospital_state HAVING COUNT(*) > 1);
