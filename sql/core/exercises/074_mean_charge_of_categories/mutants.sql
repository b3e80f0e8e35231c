-- mutant: average_of_averages
-- mistake: You took the mean of the conditions' means, so that a rare condition weighs as much as a frequent one.
-- query:
SELECT category, SUM(n), ROUND(CAST(SUM(s / n) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM (SELECT c.category, c.condition_id, COUNT(*) AS n, SUM(b.total_charge) AS s FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY 1, 2) x GROUP BY category;

-- mutant: cost_of_a_patient
-- mistake: You divided by the patients; that is what a patient costs, not what a visit costs.
-- replace:
SELECT c.category, COUNT(*) AS visits, ROUND(CAST(SUM(b.total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) AS mean_charge
-- with:
SELECT c.category, COUNT(*), ROUND(CAST(SUM(b.total_charge) / COUNT(DISTINCT v.patient_id) AS NUMERIC(18, 6)), 2)

-- mutant: fan_out
-- mistake: You joined bills to visits by patient, so that charges move into categories that they do not belong to.
-- query:
SELECT c.category, COUNT(DISTINCT v.visit_id), ROUND(CAST(SUM(b.total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM billing b JOIN visits v ON v.patient_id = b.patient_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;

-- mutant: mean_of_patients
-- mistake: You took the mean of the patients' means, so that a patient with one visit weighs as much as one with ten.
-- query:
SELECT category, SUM(n), ROUND(CAST(SUM(s / n) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM (SELECT c.category, v.patient_id, COUNT(*) AS n, SUM(b.total_charge) AS s FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY 1, 2) x GROUP BY category;

-- mutant: wrong_grain
-- mistake: Your groups are conditions, so that a category comes more than once.
-- query:
SELECT c.category, COUNT(*), ROUND(CAST(SUM(b.total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category, c.name;
