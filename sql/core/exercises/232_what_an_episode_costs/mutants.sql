-- mutant: average_of_averages
-- mistake: You took the mean of the patients' means, so that a patient with five episodes weighs as much as one with a single one.
-- query:
WITH m AS (SELECT visit_id, patient_id AS p, condition_id AS k, SUM(CASE WHEN is_follow_up THEN 0 ELSE 1 END) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS s FROM visits), e AS (SELECT p, s, k, COUNT(*) AS n, SUM(b.total_charge) AS c FROM m JOIN billing b ON b.visit_id = m.visit_id GROUP BY 1, 2, 3), q AS (SELECT p, k, COUNT(*) AS t, 1.0 * SUM(n) / COUNT(*) AS n, SUM(c) / COUNT(*) AS c FROM e GROUP BY 1, 2)
SELECT c.name, SUM(t), ROUND(CAST(SUM(n) / COUNT(*) AS NUMERIC(18, 6)), 2), ROUND(CAST(SUM(q.c) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM q JOIN conditions c ON c.condition_id = k GROUP BY c.name;

-- mutant: charge_of_a_visit
-- mistake: Your mean is that of a visit, not of an episode.
-- query:
SELECT c.name, SUM(CASE WHEN v.is_follow_up THEN 0 ELSE 1 END), ROUND(CAST(1.0 * COUNT(*) / SUM(CASE WHEN v.is_follow_up THEN 0 ELSE 1 END) AS NUMERIC(18, 6)), 2), ROUND(CAST(SUM(b.total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM visits v JOIN billing b ON b.visit_id = v.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.name;

-- mutant: fan_out
-- mistake: You joined the bills by patient, so that each visit of an episode meets all bills of the patient.
-- query:
WITH m AS (SELECT visit_id, patient_id AS p, condition_id AS k, SUM(CASE WHEN is_follow_up THEN 0 ELSE 1 END) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS s FROM visits), e AS (SELECT p, s, k, COUNT(DISTINCT m.visit_id) AS n, SUM(b.total_charge) AS c FROM m JOIN billing b ON b.patient_id = p GROUP BY 1, 2, 3)
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(n) / COUNT(*) AS NUMERIC(18, 6)), 2), ROUND(CAST(SUM(e.c) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM e JOIN conditions c ON c.condition_id = k GROUP BY c.name;

-- mutant: first_visit_only
-- mistake: You took the charge of the first visit of each episode and forgot what follows.
-- query:
SELECT c.name, COUNT(*), 1, ROUND(CAST(SUM(b.total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM visits v JOIN billing b ON b.visit_id = v.visit_id JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up GROUP BY c.name;

-- mutant: follow_ups_with_episode_only
-- mistake: You left out the episodes without a follow-up.
-- query:
WITH m AS (SELECT visit_id, patient_id AS p, condition_id AS k, SUM(CASE WHEN is_follow_up THEN 0 ELSE 1 END) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS s FROM visits), e AS (SELECT p, s, k, COUNT(*) AS n, SUM(b.total_charge) AS c FROM m JOIN billing b ON b.visit_id = m.visit_id GROUP BY 1, 2, 3 HAVING COUNT(*) > 1)
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(n) / COUNT(*) AS NUMERIC(18, 6)), 2), ROUND(CAST(SUM(e.c) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM e JOIN conditions c ON c.condition_id = k GROUP BY c.name;

-- mutant: patient_and_condition
-- mistake: You put all visits of a patient for a condition into one episode, also when the patient came with something else in between.
-- query:
WITH e AS (SELECT v.patient_id, v.condition_id AS k, COUNT(*) AS n, SUM(b.total_charge) AS c FROM visits v JOIN billing b ON b.visit_id = v.visit_id GROUP BY 1, 2)
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(n) / COUNT(*) AS NUMERIC(18, 6)), 2), ROUND(CAST(SUM(e.c) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM e JOIN conditions c ON c.condition_id = k GROUP BY c.name;
