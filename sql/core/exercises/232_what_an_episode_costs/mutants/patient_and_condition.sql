-- mistake: You put all visits of a patient for a condition into one episode, also when the patient came with something else in between.
WITH e AS (SELECT v.patient_id, v.condition_id AS k, COUNT(*) AS n, SUM(b.total_charge) AS c FROM visits v JOIN billing b ON b.visit_id = v.visit_id GROUP BY 1, 2)
SELECT c.name, COUNT(*), ROUND(CAST(1.0 * SUM(n) / COUNT(*) AS NUMERIC(18, 6)), 2), ROUND(CAST(SUM(e.c) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM e JOIN conditions c ON c.condition_id = k GROUP BY c.name;
