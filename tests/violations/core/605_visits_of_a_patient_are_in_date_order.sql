-- violates: Two follow-ups for the same condition change their numbers, with their bills.
UPDATE billing
SET
    billing_id = 2 * (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN visits AS successors ON successors.visit_id = visits.visit_id + 1 AND successors.patient_id = visits.patient_id
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.is_follow_up
        AND successors.is_follow_up
        AND conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies', 'Heart disease', 'Childbirth')
) + 1 - billing_id,
    visit_id = 2 * (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN visits AS successors ON successors.visit_id = visits.visit_id + 1 AND successors.patient_id = visits.patient_id
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.is_follow_up
        AND successors.is_follow_up
        AND conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies', 'Heart disease', 'Childbirth')
) + 1 - visit_id
WHERE visit_id - (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN visits AS successors ON successors.visit_id = visits.visit_id + 1 AND successors.patient_id = visits.patient_id
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.is_follow_up
        AND successors.is_follow_up
        AND conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies', 'Heart disease', 'Childbirth')
) BETWEEN 0 AND 1;
UPDATE visits
SET visit_id = 2 * (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN visits AS successors ON successors.visit_id = visits.visit_id + 1 AND successors.patient_id = visits.patient_id
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.is_follow_up
        AND successors.is_follow_up
        AND conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies', 'Heart disease', 'Childbirth')
) + 1 - visit_id
WHERE visit_id - (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN visits AS successors ON successors.visit_id = visits.visit_id + 1 AND successors.patient_id = visits.patient_id
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.is_follow_up
        AND successors.is_follow_up
        AND conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies', 'Heart disease', 'Childbirth')
) BETWEEN 0 AND 1;
