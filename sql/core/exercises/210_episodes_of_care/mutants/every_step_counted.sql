-- mistake: You counted each step of a chain, so that a long episode counts as shorter ones too.
WITH RECURSIVE c AS (SELECT visit_id AS s, visit_id, patient_id, 1 AS n FROM visits WHERE NOT is_follow_up UNION ALL SELECT c.s, v.visit_id, v.patient_id, c.n + 1 FROM c JOIN visits v ON v.visit_id = c.visit_id + 1 AND v.patient_id = c.patient_id AND v.is_follow_up)
SELECT n, COUNT(*) FROM c GROUP BY n;
