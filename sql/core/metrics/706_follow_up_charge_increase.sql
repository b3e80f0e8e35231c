-- metric: follow_up_charge_increase
-- means: Follow-ups that cost more than the visit before.
-- unit: percent
-- expect: at most 30 %; 18 % get a bump, most of which stay below the charge before (spec/core.md, section 7)
-- summary: billing_followup_increase_pct
WITH episode_bills AS (
    SELECT
        visits.visit_id,
        visits.is_follow_up,
        billing.total_charge,
        LAG(billing.total_charge) OVER (PARTITION BY visits.patient_id ORDER BY visits.visit_id) AS previous_charge
    FROM visits
    JOIN billing ON billing.visit_id = visits.visit_id
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN total_charge > previous_charge THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM episode_bills
    WHERE is_follow_up
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    LEAST(100, 30 + 400 * SQRT(0.30 * 0.70 / NULLIF(sample.n, 0))) AS band_high
FROM sample;
