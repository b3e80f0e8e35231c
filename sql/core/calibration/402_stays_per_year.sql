-- quantity: stays of a patient in a year
-- unit: ratio
-- population: all patients; visits of at least one night
-- published: 0.1162
-- source: AHRQ HCUP Statistical Brief 180, NIS 2012
-- year: 2012
-- comparable: residents of the country, most of whom never stay
-- tolerance: 20 %
-- on_purpose: patients of hospitals, not residents: every one has at least one visit, and most visits are stays
-- patients: 10000
SELECT
    COUNT(*) FILTER (WHERE visits.date_of_discharge > visits.date_of_admission) / MAX(people.patients)
    / ((MAX(visits.date_of_discharge) - MIN(visits.date_of_admission)) / 365.25) AS observed
FROM visits
CROSS JOIN (SELECT 1.0 * COUNT(*) AS patients FROM patients WHERE patient_id <= 20000) AS people
WHERE visits.visit_id <= 400000
    AND visits.patient_id <= 20000;
