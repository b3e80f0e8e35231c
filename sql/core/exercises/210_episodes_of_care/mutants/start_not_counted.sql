-- mistake: You counted the follow-ups without the visit that began the episode.
WITH RECURSIVE c AS (SELECT visit_id AS s, visit_id, patient_id, 0 AS n FROM visits WHERE NOT is_follow_up UNION ALL SELECT c.s, v.visit_id, v.patient_id, c.n + 1 FROM c JOIN visits v ON v.visit_id = c.visit_id + 1 AND v.patient_id = c.patient_id AND v.is_follow_up)
SELECT n, COUNT(*) FROM (SELECT s, MAX(n) AS n FROM c GROUP BY s) e GROUP BY n;
