-- violates: A patient is a year older at a visit.
UPDATE visits
SET age = age + 1
WHERE visit_id = (SELECT MIN(visit_id) FROM visits WHERE age BETWEEN 30 AND 45);
