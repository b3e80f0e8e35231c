-- quantity: visits of a patient in a year
-- unit: ratio
-- population: all patients
-- published: 0.87
-- source: NCHS NHAMCS 2009 and 2021 (outpatient, emergency) and AHRQ HCUP SB 180 (stays)
-- year: 2021
-- comparable: derived: 0.32 outpatient and 0.43 emergency visits and 0.12 stays of a resident
-- tolerance: 20 %
-- patients: 10000
SELECT
    COUNT(*) / MAX(people.patients)
    / ((MAX(visits.date_of_discharge) - MIN(visits.date_of_admission)) / 365.25) AS observed
FROM visits
CROSS JOIN (SELECT 1.0 * COUNT(*) AS patients FROM patients WHERE patient_id <= 20000) AS people
WHERE visits.visit_id <= 400000
    AND visits.patient_id <= 20000;
