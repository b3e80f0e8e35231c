-- violates: A department has no visits for 300 days, and another number has them.
-- also: emergency_103_visit_has_a_site
UPDATE emergency.ed_visits
SET ed_id = -1
WHERE arrival_timestamp < (
    SELECT CAST(today - 430 AS TIMESTAMP)
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
);
