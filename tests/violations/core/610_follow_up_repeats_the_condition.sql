-- violates: The only visit of a patient, of one or two days, becomes a follow-up.
-- also: 707_follow_up_costs_no_more_than_the_first_visit
UPDATE visits
SET is_follow_up = TRUE
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(*) = 1) AS lone_visitors
        ON lone_visitors.patient_id = visits.patient_id
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.date_of_discharge - visits.date_of_admission BETWEEN 1 AND 2
        AND conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies')
);
