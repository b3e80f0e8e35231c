-- asserts: No ambulance with a patient of level 2 to 5 arrives within a diversion of the department; the one that triggered it came first.
-- tables: emergency.ed_visits, emergency.ambulance_diversions
WITH moments AS (
    SELECT
        ed_id,
        visit_id,
        arrival_timestamp AS moment,
        CAST(NULL AS TIMESTAMP) AS end_time
    FROM emergency.ed_visits
    WHERE arrival_mode = 'Ambulance' AND triage_level >= 2
    UNION ALL
    SELECT
        ed_id,
        CAST(NULL AS BIGINT) AS visit_id,
        start_time AS moment,
        end_time
    FROM emergency.ambulance_diversions
),
diverted AS (
    SELECT
        ed_id,
        visit_id,
        moment,
        MAX(end_time) OVER (
            PARTITION BY ed_id
            ORDER BY moment, CASE WHEN visit_id IS NULL THEN 1 ELSE 0 END, visit_id
            ROWS UNBOUNDED PRECEDING
        ) AS diverted_until
    FROM moments
)
SELECT
    visit_id,
    ed_id,
    moment,
    diverted_until
FROM diverted
WHERE visit_id IS NOT NULL AND moment < diverted_until
ORDER BY visit_id;
