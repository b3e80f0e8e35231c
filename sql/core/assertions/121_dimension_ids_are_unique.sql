-- asserts: No two doctors, insurers or conditions have the same id.
-- tables: doctors, insurers, conditions
-- enforced by: pk_doctors, pk_insurers, pk_conditions
WITH dimension_ids AS (
    SELECT 'doctors' AS table_name, doctor_id AS id FROM doctors
    UNION ALL
    SELECT 'insurers' AS table_name, insurer_id AS id FROM insurers
    UNION ALL
    SELECT 'conditions' AS table_name, condition_id AS id FROM conditions
)
SELECT
    table_name,
    id,
    COUNT(*) AS row_count
FROM dimension_ids
GROUP BY table_name, id
HAVING COUNT(*) > 1
ORDER BY table_name, id;
