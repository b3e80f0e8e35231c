-- asserts: Every bill belongs to a visit that exists.
-- tables: billing, visits
-- enforced by: fk_billing_visit
-- Where visits are numbered from 1 without holes, all bills for such a number have one.
WITH treated AS (
    SELECT
        COALESCE(MIN(visit_id), 0) AS first_id,
        COALESCE(MAX(visit_id), 0) AS last_id,
        COUNT(DISTINCT visit_id) AS ids
    FROM visits
),
billed AS (
    SELECT
        MIN(visit_id) AS first_id,
        MAX(visit_id) AS last_id
    FROM billing
)
SELECT
    billing.billing_id,
    billing.visit_id
FROM billing
LEFT JOIN visits ON visits.visit_id = billing.visit_id
WHERE visits.visit_id IS NULL
    AND EXISTS (
        SELECT 1
        FROM treated
        CROSS JOIN billed
        WHERE treated.first_id <> 1
            OR treated.last_id <> treated.ids
            OR billed.first_id < treated.first_id
            OR billed.last_id > treated.last_id
    )
ORDER BY billing.billing_id;
