-- asserts: The lines of every raw table are numbered from 1 without holes.
-- tables: raw.patients, raw.visits, raw.billing
WITH lines AS (
    SELECT 'patients' AS table_name, CAST(line_number AS BIGINT) AS line FROM raw.patients
    UNION ALL
    SELECT 'visits' AS table_name, CAST(line_number AS BIGINT) AS line FROM raw.visits
    UNION ALL
    SELECT 'billing' AS table_name, CAST(line_number AS BIGINT) AS line FROM raw.billing
)
SELECT
    table_name,
    COUNT(*) AS line_count,
    MAX(line) AS last_line
FROM lines
GROUP BY table_name
HAVING COUNT(*) <> MAX(line) OR COUNT(DISTINCT line) <> MAX(line) OR MIN(line) <> 1
ORDER BY table_name;
