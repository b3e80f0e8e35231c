-- mutant: before_and_after_swapped
-- mistake: You looked at the visit before, and so the two columns are the wrong way round.
-- query:
SELECT a.name, b.name, COUNT(*) FROM (SELECT condition_id, LAG(condition_id) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) s JOIN conditions a ON a.condition_id = s.condition_id JOIN conditions b ON b.condition_id = s.n WHERE s.condition_id <> s.n GROUP BY 1, 2 HAVING COUNT(*) >= 4;

-- mutant: direction_lost
-- mistake: You put both directions of a pair together.
-- query:
SELECT MIN(a.name), MAX(b.name), COUNT(*) FROM (SELECT condition_id, LEAD(condition_id) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) s JOIN conditions a ON a.condition_id = LEAST(s.condition_id, s.n) JOIN conditions b ON b.condition_id = GREATEST(s.condition_id, s.n) WHERE s.condition_id <> s.n GROUP BY a.condition_id, b.condition_id HAVING COUNT(*) >= 4;

-- mutant: every_later_visit
-- mistake: You paired each visit with all later ones of the patient, not with the next one.
-- query:
SELECT a.name, b.name, COUNT(*) FROM visits v JOIN visits w ON w.patient_id = v.patient_id AND w.visit_id > v.visit_id AND w.condition_id <> v.condition_id JOIN conditions a ON a.condition_id = v.condition_id JOIN conditions b ON b.condition_id = w.condition_id GROUP BY 1, 2 HAVING COUNT(*) >= 4;

-- mutant: four_left_out
-- mistake: You left out the pairs that occur exactly 4 times.
-- query:
SELECT a.name, b.name, COUNT(*) FROM (SELECT condition_id, LEAD(condition_id) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) s JOIN conditions a ON a.condition_id = s.condition_id JOIN conditions b ON b.condition_id = s.n WHERE s.condition_id <> s.n GROUP BY 1, 2 HAVING COUNT(*) > 4;

-- mutant: no_partition
-- mistake: Your window runs over all patients, so that the next visit is somebody else's.
-- query:
SELECT a.name, b.name, COUNT(*) FROM (SELECT condition_id, LEAD(condition_id) OVER (ORDER BY date_of_admission, visit_id) AS n FROM visits) s JOIN conditions a ON a.condition_id = s.condition_id JOIN conditions b ON b.condition_id = s.n WHERE s.condition_id <> s.n GROUP BY 1, 2 HAVING COUNT(*) >= 4;

-- mutant: same_condition_in
-- mistake: You kept the pairs in which the condition stays the same.
-- query:
SELECT a.name, b.name, COUNT(*) FROM (SELECT condition_id, LEAD(condition_id) OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits) s JOIN conditions a ON a.condition_id = s.condition_id JOIN conditions b ON b.condition_id = s.n GROUP BY 1, 2 HAVING COUNT(*) >= 4;
