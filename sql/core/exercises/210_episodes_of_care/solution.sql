WITH RECURSIVE chain AS (
    SELECT visit_id AS start_id, visit_id, patient_id, 1 AS length FROM visits WHERE NOT is_follow_up
    UNION ALL
    SELECT c.start_id, v.visit_id, v.patient_id, c.length + 1
    FROM chain c
    JOIN visits v ON v.visit_id = c.visit_id + 1 AND v.patient_id = c.patient_id AND v.is_follow_up
), episodes AS (
    SELECT start_id, MAX(length) AS visits_in_episode FROM chain GROUP BY start_id
)
SELECT visits_in_episode, COUNT(*) AS episodes
FROM episodes
GROUP BY visits_in_episode;
