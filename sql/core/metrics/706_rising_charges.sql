-- metric: rising_charges
-- means: Follow-ups that cost more than the visit before, in percent; and the number of episodes of at least three bills in which every bill is above the one before.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: at most 30 % and four standard errors; 18 % get a bump, most of which stay below the charge before. No episodes, as no follow-up costs more than the first visit (spec/core.md, section 7)
-- summary: billing_followup_increase_pct = follow_ups
-- summary: billing_overall_upward_trend_runs = episodes
WITH episode_bills AS (
    SELECT
        visits.is_follow_up,
        billing.total_charge > LAG(billing.total_charge) OVER in_order AS is_rise,
        SUM(CASE WHEN visits.is_follow_up THEN 0 ELSE 1 END) OVER in_order AS episode
    FROM visits
    JOIN billing ON billing.visit_id = visits.visit_id
    WHERE visits.visit_id <= 200000 AND billing.visit_id <= 200000
    WINDOW in_order AS (ORDER BY visits.visit_id ROWS UNBOUNDED PRECEDING)
),
episodes AS (
    SELECT
        COUNT(*) AS bills,
        COUNT(*) FILTER (WHERE is_follow_up) AS follow_ups,
        COUNT(*) FILTER (WHERE is_follow_up AND is_rise) AS rises
    FROM episode_bills
    GROUP BY episode
),
sample AS (
    SELECT
        CAST(SUM(follow_ups) AS DOUBLE PRECISION) AS n,
        CAST(SUM(rises) AS DOUBLE PRECISION) AS hits,
        CAST(COUNT(*) FILTER (WHERE bills >= 3 AND rises = follow_ups) AS DOUBLE PRECISION) AS rising_episodes
    FROM episodes
)
SELECT
    'episodes' AS part,
    rising_episodes AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    CAST(0 AS DOUBLE PRECISION) AS band_high
FROM sample
UNION ALL
SELECT
    'follow_ups' AS part,
    100 * hits / NULLIF(n, 0) AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    LEAST(100, 30 + 400 * SQRT(0.30 * 0.70 / NULLIF(n, 0))) AS band_high
FROM sample
ORDER BY part;
