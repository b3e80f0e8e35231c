-- mutant: any_next_visit
-- mistake: Your chain goes on over visits that are no follow-ups.
-- query:
WITH RECURSIVE c AS (SELECT visit_id AS s, visit_id, patient_id, 1 AS n FROM visits WHERE NOT is_follow_up UNION ALL SELECT c.s, v.visit_id, v.patient_id, c.n + 1 FROM c JOIN visits v ON v.visit_id = c.visit_id + 1 AND v.patient_id = c.patient_id)
SELECT n, COUNT(*) FROM (SELECT s, MAX(n) AS n FROM c GROUP BY s) e GROUP BY n;

-- mutant: by_patient_and_condition
-- mistake: You put all visits of a patient for a condition into one episode, also when another condition came between.
-- query:
SELECT n, COUNT(*) FROM (SELECT patient_id, condition_id, COUNT(*) AS n FROM visits GROUP BY 1, 2) e GROUP BY n;

-- mutant: every_step_counted
-- mistake: You counted each step of a chain, so that a long episode counts as shorter ones too.
-- query:
WITH RECURSIVE c AS (SELECT visit_id AS s, visit_id, patient_id, 1 AS n FROM visits WHERE NOT is_follow_up UNION ALL SELECT c.s, v.visit_id, v.patient_id, c.n + 1 FROM c JOIN visits v ON v.visit_id = c.visit_id + 1 AND v.patient_id = c.patient_id AND v.is_follow_up)
SELECT n, COUNT(*) FROM c GROUP BY n;

-- mutant: start_not_counted
-- mistake: You counted the follow-ups without the visit that began the episode.
-- query:
WITH RECURSIVE c AS (SELECT visit_id AS s, visit_id, patient_id, 0 AS n FROM visits WHERE NOT is_follow_up UNION ALL SELECT c.s, v.visit_id, v.patient_id, c.n + 1 FROM c JOIN visits v ON v.visit_id = c.visit_id + 1 AND v.patient_id = c.patient_id AND v.is_follow_up)
SELECT n, COUNT(*) FROM (SELECT s, MAX(n) AS n FROM c GROUP BY s) e GROUP BY n;
