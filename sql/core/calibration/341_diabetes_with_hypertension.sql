-- quantity: diabetes with high blood pressure, lift
-- unit: ratio
-- population: patients aged 18 and over
-- published: 1.69
-- source: NHANES 2011-2016 (Diabetes Care 41:2322) and 2011-2014 (Muntner et al., Circulation)
-- year: 2018
-- comparable: derived: 77.1 % of adults with diabetes, 45.6 % of all adults
-- tolerance: 20 %
-- patients: 10000
SELECT COUNT(first.patient_id) FILTER (WHERE second.patient_id IS NOT NULL) * 1.0 * COUNT(*)
    / NULLIF(1.0 * COUNT(first.patient_id) * COUNT(second.patient_id), 0) AS observed
FROM patients
CROSS JOIN (SELECT MAX(date_of_discharge) AS today FROM visits WHERE visit_id <= 100000) AS anchor
LEFT JOIN (
    SELECT DISTINCT visits.patient_id
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.visit_id <= 400000
        AND conditions.name = 'Diabetes'
) AS first ON first.patient_id = patients.patient_id
LEFT JOIN (
    SELECT DISTINCT visits.patient_id
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.visit_id <= 400000
        AND conditions.name = 'High blood pressure'
) AS second ON second.patient_id = patients.patient_id
WHERE patients.patient_id <= 20000
    AND patients.date_of_birth <= anchor.today - INTERVAL '18 years';
