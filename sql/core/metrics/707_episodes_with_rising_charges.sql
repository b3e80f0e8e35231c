-- metric: episodes_with_rising_charges
-- means: Episodes of at least three bills in which every bill is above the one before.
-- unit: count
-- expect: 0, as no follow-up costs more than the first visit (spec/core.md, section 7)
-- summary: billing_overall_upward_trend_runs
WITH episode_bills AS (
    SELECT
        visits.is_follow_up,
        billing.total_charge,
        LAG(billing.total_charge) OVER (PARTITION BY visits.patient_id ORDER BY visits.visit_id) AS previous_charge,
        MAX(CASE WHEN NOT visits.is_follow_up THEN visits.visit_id END)
            OVER (PARTITION BY visits.patient_id ORDER BY visits.visit_id ROWS UNBOUNDED PRECEDING) AS first_visit_id
    FROM visits
    JOIN billing ON billing.visit_id = visits.visit_id
),
rising_episodes AS (
    SELECT first_visit_id
    FROM episode_bills
    GROUP BY first_visit_id
    HAVING COUNT(*) >= 3
        AND SUM(CASE WHEN is_follow_up AND total_charge <= previous_charge THEN 1 ELSE 0 END) = 0
)
SELECT
    CAST(COUNT(*) AS DOUBLE PRECISION) AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    CAST(0 AS DOUBLE PRECISION) AS band_high
FROM rising_episodes;
