-- quantity: diabetes, 40 to 59
-- unit: share
-- population: patients aged 40 to 59
-- published: 0.121
-- source: NCHS, NHANES August 2021 to August 2023 (Gwira et al.)
-- year: 2023
-- comparable: told by a doctor; here seen for it within the loaded years
-- tolerance: 20 %
-- patients: 10000
SELECT AVG(CASE WHEN seen.patient_id IS NOT NULL THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
CROSS JOIN (SELECT MAX(date_of_discharge) AS today FROM visits WHERE visit_id <= 100000) AS anchor
LEFT JOIN (
    SELECT DISTINCT visits.patient_id
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.visit_id <= 400000
        AND conditions.name = 'Diabetes'
) AS seen ON seen.patient_id = patients.patient_id
WHERE patients.patient_id <= 20000
    AND patients.date_of_birth <= anchor.today - INTERVAL '40 years'
    AND patients.date_of_birth > anchor.today - INTERVAL '60 years';
