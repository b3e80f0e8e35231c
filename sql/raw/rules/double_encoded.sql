-- The letter A with a circumflex, or an entity.
SELECT 'patients' AS table_name, line_number, 'address' AS column_name
FROM raw.patients
WHERE address LIKE '%Â%'
    OR address LIKE '%&amp;%'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'treatment' AS column_name
FROM raw.visits
WHERE treatment LIKE '%Â%'
    OR treatment LIKE '%&amp;%'
UNION ALL
SELECT 'visits' AS table_name, line_number, 'hospital' AS column_name
FROM raw.visits
WHERE hospital LIKE '%Â%'
    OR hospital LIKE '%&amp;%';
