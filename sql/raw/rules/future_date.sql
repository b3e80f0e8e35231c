-- A day after the anchor date.
SELECT 'patients' AS table_name, line_number, 'date_of_birth' AS column_name
FROM raw.patients
WHERE date_of_birth SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}'
    AND date_of_birth > (SELECT CAST(MAX(today) AS TEXT) FROM load_runs)
UNION ALL
SELECT 'visits' AS table_name, line_number, 'date_of_admission' AS column_name
FROM raw.visits
WHERE date_of_admission SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}'
    AND date_of_admission > (SELECT CAST(MAX(today) AS TEXT) FROM load_runs)
UNION ALL
SELECT 'billing' AS table_name, line_number, 'billing_date' AS column_name
FROM raw.billing
WHERE billing_date SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}'
    AND billing_date > (SELECT CAST(MAX(today) AS TEXT) FROM load_runs);
