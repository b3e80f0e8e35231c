-- mutant: columns_mixed_up
-- mistake: Your columns are in the wrong order: the severe ones are where the normal ones belong.
-- query:
SELECT c.category, SUM(CASE WHEN v.severity = 'Severe' THEN 1 ELSE 0 END), SUM(CASE WHEN v.severity = 'Moderate' THEN 1 ELSE 0 END), SUM(CASE WHEN v.severity = 'Mild' THEN 1 ELSE 0 END), SUM(CASE WHEN v.severity = 'Normal' THEN 1 ELSE 0 END) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;

-- mutant: count_of_zeros
-- mistake: You put the zeros into COUNT, and COUNT counts a 0 like any other value.
-- query:
SELECT c.category, COUNT(CASE WHEN v.severity = 'Normal' THEN 1 ELSE 0 END), COUNT(CASE WHEN v.severity = 'Mild' THEN 1 ELSE 0 END), COUNT(CASE WHEN v.severity = 'Moderate' THEN 1 ELSE 0 END), COUNT(CASE WHEN v.severity = 'Severe' THEN 1 ELSE 0 END) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;

-- mutant: null_for_zero
-- mistake: Without an ELSE, your sum is NULL where there are no such visits; you were asked for 0.
-- query:
SELECT c.category, SUM(CASE WHEN v.severity = 'Normal' THEN 1 END), SUM(CASE WHEN v.severity = 'Mild' THEN 1 END), SUM(CASE WHEN v.severity = 'Moderate' THEN 1 END), SUM(CASE WHEN v.severity = 'Severe' THEN 1 END) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;

-- mutant: patients_counted
-- mistake: You counted different patients, not visits.
-- query:
SELECT c.category, COUNT(DISTINCT CASE WHEN v.severity = 'Normal' THEN v.patient_id END), COUNT(DISTINCT CASE WHEN v.severity = 'Mild' THEN v.patient_id END), COUNT(DISTINCT CASE WHEN v.severity = 'Moderate' THEN v.patient_id END), COUNT(DISTINCT CASE WHEN v.severity = 'Severe' THEN v.patient_id END) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;

-- mutant: severity_in_group_by
-- mistake: You grouped by severity too, so that each category has several lines, most of them zeros.
-- query:
SELECT c.category, SUM(CASE WHEN v.severity = 'Normal' THEN 1 ELSE 0 END), SUM(CASE WHEN v.severity = 'Mild' THEN 1 ELSE 0 END), SUM(CASE WHEN v.severity = 'Moderate' THEN 1 ELSE 0 END), SUM(CASE WHEN v.severity = 'Severe' THEN 1 ELSE 0 END) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category, v.severity;
