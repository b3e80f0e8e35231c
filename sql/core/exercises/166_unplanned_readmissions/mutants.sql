-- mutant: category_of_the_second
-- mistake: You gave the readmissions to the category of the second visit.
-- query:
SELECT c.category, COUNT(*), SUM(CASE WHEN EXISTS (SELECT 1 FROM visits w WHERE w.patient_id = v.patient_id AND NOT v.is_follow_up AND w.date_of_discharge > w.date_of_admission AND v.date_of_admission - w.date_of_discharge BETWEEN 1 AND 30) THEN 1 ELSE 0 END), 0 FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.date_of_discharge > v.date_of_admission AND EXTRACT(YEAR FROM v.date_of_discharge) = 2024 GROUP BY c.category;

-- mutant: follow_ups_count
-- mistake: You counted planned follow-ups as readmissions.
-- query:
SELECT category, COUNT(*), SUM(r), ROUND(CAST(100.0 * SUM(r) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM (SELECT c.category, CASE WHEN EXISTS (SELECT 1 FROM visits w WHERE w.patient_id = v.patient_id AND w.date_of_admission - v.date_of_discharge BETWEEN 1 AND 30) THEN 1 ELSE 0 END AS r FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.date_of_discharge > v.date_of_admission AND EXTRACT(YEAR FROM v.date_of_discharge) = 2024) x GROUP BY category;

-- mutant: integer_division
-- mistake: You divided whole numbers, so that each share became 0.
-- query:
SELECT category, COUNT(*), SUM(r), 100 * FLOOR(1.0 * SUM(r) / COUNT(*)) FROM (SELECT c.category, CASE WHEN EXISTS (SELECT 1 FROM visits w WHERE w.patient_id = v.patient_id AND NOT w.is_follow_up AND w.date_of_admission - v.date_of_discharge BETWEEN 1 AND 30) THEN 1 ELSE 0 END AS r FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.date_of_discharge > v.date_of_admission AND EXTRACT(YEAR FROM v.date_of_discharge) = 2024) x GROUP BY category;

-- mutant: next_visit_only
-- mistake: You looked at the next visit only; the unplanned one may come after a follow-up.
-- query:
SELECT category, COUNT(*), SUM(r), ROUND(CAST(100.0 * SUM(r) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM (SELECT c.category, v.a, v.d, CASE WHEN v.n - v.d BETWEEN 1 AND 30 AND NOT v.f THEN 1 ELSE 0 END AS r FROM (SELECT condition_id, date_of_admission AS a, date_of_discharge AS d, LEAD(date_of_admission) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n, LEAD(is_follow_up) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS f FROM visits) v JOIN conditions c ON c.condition_id = v.condition_id) x WHERE d > a AND EXTRACT(YEAR FROM d) = 2024 GROUP BY category;

-- mutant: not_readmitted_lost
-- mistake: Your inner join to the readmission lost all stays without one, so that each share is 100.
-- query:
SELECT c.category, COUNT(DISTINCT v.visit_id), COUNT(DISTINCT v.visit_id), 100.0 FROM visits v JOIN conditions c ON c.condition_id = v.condition_id JOIN visits w ON w.patient_id = v.patient_id AND NOT w.is_follow_up AND w.date_of_admission - v.date_of_discharge BETWEEN 1 AND 30 WHERE v.date_of_discharge > v.date_of_admission AND EXTRACT(YEAR FROM v.date_of_discharge) = 2024 GROUP BY c.category;

-- mutant: same_day_in
-- mistake: You took in visits without a night.
-- query:
SELECT category, COUNT(*), SUM(r), ROUND(CAST(100.0 * SUM(r) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM (SELECT c.category, CASE WHEN EXISTS (SELECT 1 FROM visits w WHERE w.patient_id = v.patient_id AND NOT w.is_follow_up AND w.date_of_admission - v.date_of_discharge BETWEEN 1 AND 30) THEN 1 ELSE 0 END AS r FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE EXTRACT(YEAR FROM v.date_of_discharge) = 2024) x GROUP BY category;
