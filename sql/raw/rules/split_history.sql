-- The visit before is by the same name under another number; and the bills of such visits.
WITH ordered AS (
    SELECT line_number, visit_id, name, patient_id,
        LAG(name) OVER (ORDER BY CAST(visit_id AS BIGINT)) AS name_before,
        LAG(patient_id) OVER (ORDER BY CAST(visit_id AS BIGINT)) AS patient_before
    FROM raw.visits
    WHERE visit_id SIMILAR TO '[0-9]+'
),
split AS (
    SELECT line_number, visit_id FROM ordered
    WHERE name = name_before
        AND patient_id <> patient_before
        AND LENGTH(patient_id) < 8
        AND CAST(patient_id AS BIGINT) > CAST(patient_before AS BIGINT)
)
SELECT 'visits' AS table_name, line_number, 'patient_id' AS column_name FROM split
UNION ALL
SELECT 'billing' AS table_name, billing.line_number, 'patient_id' AS column_name
FROM raw.billing AS billing
JOIN split ON split.visit_id = billing.visit_id;
