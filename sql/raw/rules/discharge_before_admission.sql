-- The stay ends before it begins, and the admission does not lie in the future.
SELECT 'visits' AS table_name, line_number, 'date_of_discharge' AS column_name
FROM raw.visits
WHERE date_of_admission SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}'
    AND date_of_discharge SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}'
    AND date_of_discharge < date_of_admission
    AND date_of_admission <= (SELECT CAST(MAX(today) AS TEXT) FROM load_runs);
