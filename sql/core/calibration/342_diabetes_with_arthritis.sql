-- quantity: diabetes with arthritis, lift
-- unit: ratio
-- population: patients aged 18 and over
-- published: 2.07
-- source: CDC, Vital Signs: Prevalence of Doctor-Diagnosed Arthritis, NHIS 2013-2015
-- year: 2017
-- comparable: derived: 47 % of adults with diabetes, 22.7 % of all adults
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
        AND conditions.name = 'Arthritis'
) AS second ON second.patient_id = patients.patient_id
WHERE patients.patient_id <= 20000
    AND patients.date_of_birth <= anchor.today - INTERVAL '18 years';
