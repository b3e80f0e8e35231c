-- asserts: Severity is Normal for 0 days, Mild from 1, Moderate from 4 and Severe from 7, but for four conditions with a rule of their own.
-- tables: visits, conditions
SELECT
    visits.visit_id,
    conditions.name AS condition,
    visits.date_of_discharge - visits.date_of_admission AS length_of_stay_days,
    visits.severity
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies')
    AND visits.severity IS DISTINCT FROM
        CASE
            WHEN visits.date_of_discharge - visits.date_of_admission >= 7 THEN 'Severe'
            WHEN visits.date_of_discharge - visits.date_of_admission >= 4 THEN 'Moderate'
            WHEN visits.date_of_discharge - visits.date_of_admission >= 1 THEN 'Mild'
            ELSE 'Normal'
        END
ORDER BY visits.visit_id;
