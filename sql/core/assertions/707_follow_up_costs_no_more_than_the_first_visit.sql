-- asserts: The charge of a follow-up is not above that of the first visit of its episode.
-- tables: visits, billing
-- summary: billing_followup_exceeded_first
WITH episode_visits AS (
    SELECT
        visit_id,
        is_follow_up,
        MAX(CASE WHEN NOT is_follow_up THEN visit_id END)
            OVER (PARTITION BY patient_id ORDER BY visit_id ROWS UNBOUNDED PRECEDING) AS first_visit_id
    FROM visits
)
SELECT
    bills.billing_id,
    bills.visit_id,
    bills.total_charge,
    first_bills.visit_id AS first_visit_id,
    first_bills.total_charge AS first_charge
FROM episode_visits
JOIN billing AS bills ON bills.visit_id = episode_visits.visit_id
JOIN billing AS first_bills ON first_bills.visit_id = episode_visits.first_visit_id
WHERE episode_visits.is_follow_up AND bills.total_charge > first_bills.total_charge
ORDER BY bills.billing_id, first_bills.visit_id;
