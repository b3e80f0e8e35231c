-- mutant: no_partition
-- mistake: You divided by the patients of all kinds together.
-- query:
SELECT i.kind, i.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / SUM(COUNT(*)) OVER () AS NUMERIC(12, 6)), 1) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id GROUP BY i.kind, i.name;

-- mutant: running_sum
-- mistake: Your window has an order, so that it is a running sum and not the sum of the kind.
-- query:
SELECT i.kind, i.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY i.kind ORDER BY COUNT(*) DESC, i.name) AS NUMERIC(12, 6)), 1) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id GROUP BY i.kind, i.name;

-- mutant: share_of_all_patients
-- mistake: You divided by all patients, also the uninsured ones.
-- query:
SELECT i.kind, i.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(*) FROM patients) AS NUMERIC(12, 6)), 1) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id GROUP BY i.kind, i.name;

-- mutant: share_of_insurers
-- mistake: You divided 1 by the number of insurers of the kind, as if all were of the same size.
-- query:
SELECT i.kind, i.name, COUNT(*), ROUND(CAST(100.0 / COUNT(*) OVER (PARTITION BY i.kind) AS NUMERIC(12, 6)), 1) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id GROUP BY i.kind, i.name;

-- mutant: visits_counted
-- mistake: You joined the visits, so that a patient counts once for each of them.
-- query:
SELECT i.kind, i.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY i.kind) AS NUMERIC(12, 6)), 1) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id JOIN visits v ON v.patient_id = p.patient_id GROUP BY i.kind, i.name;
