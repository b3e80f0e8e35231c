-- violates: The last visit of a patient and the first of the next change their numbers, with their bills.
-- also: 610_follow_up_repeats_the_condition, 707_follow_up_costs_no_more_than_the_first_visit
UPDATE billing
SET
    billing_id = 2 * (
    SELECT MIN(visit_id)
    FROM (SELECT MAX(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) > 1) AS last_visits
) + 1 - billing_id,
    visit_id = 2 * (
    SELECT MIN(visit_id)
    FROM (SELECT MAX(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) > 1) AS last_visits
) + 1 - visit_id
WHERE visit_id - (
    SELECT MIN(visit_id)
    FROM (SELECT MAX(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) > 1) AS last_visits
) BETWEEN 0 AND 1;
UPDATE visits
SET visit_id = 2 * (
    SELECT MIN(visit_id)
    FROM (SELECT MAX(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) > 1) AS last_visits
) + 1 - visit_id
WHERE visit_id - (
    SELECT MIN(visit_id)
    FROM (SELECT MAX(visit_id) AS visit_id FROM visits GROUP BY patient_id HAVING COUNT(*) > 1) AS last_visits
) BETWEEN 0 AND 1;
