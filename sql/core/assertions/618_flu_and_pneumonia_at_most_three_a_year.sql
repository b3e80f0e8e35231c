-- asserts: A patient has Flu, and likewise Pneumonia, at most three times in a calendar year.
-- tables: visits, conditions
-- summary: flu_pneumonia_cap_violations
SELECT
    visits.patient_id,
    conditions.name AS condition,
    EXTRACT(YEAR FROM visits.date_of_admission) AS year,
    COUNT(*) AS visits
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE conditions.name IN ('Flu', 'Pneumonia')
GROUP BY visits.patient_id, conditions.name, EXTRACT(YEAR FROM visits.date_of_admission)
HAVING COUNT(*) > 3
ORDER BY visits.patient_id, conditions.name, year;
