-- violates: A same-day visit becomes severe.
-- also: 611_severity_follows_from_the_stay
UPDATE visits
SET severity = 'Severe'
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.date_of_discharge = visits.date_of_admission AND visits.treatment <> 'Monitoring' AND conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies')
);
