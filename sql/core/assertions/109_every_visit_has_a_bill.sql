-- asserts: Every visit has a bill.
-- tables: visits, billing
-- summary: visits_missing_billing
-- Where bills name the visits from 1 to some number without holes, all visits with such a number have one.
WITH billed AS (
    SELECT
        COALESCE(MIN(visit_id), 0) AS first_id,
        COALESCE(MAX(visit_id), 0) AS last_id,
        COUNT(DISTINCT visit_id) AS ids
    FROM billing
),
treated AS (
    SELECT
        MIN(visit_id) AS first_id,
        MAX(visit_id) AS last_id
    FROM visits
)
SELECT
    visits.visit_id
FROM visits
LEFT JOIN billing ON billing.visit_id = visits.visit_id
WHERE billing.visit_id IS NULL
    AND EXISTS (
        SELECT 1
        FROM billed
        CROSS JOIN treated
        WHERE billed.first_id <> 1
            OR billed.last_id <> billed.ids
            OR treated.first_id < billed.first_id
            OR treated.last_id > billed.last_id
    )
ORDER BY visits.visit_id;
