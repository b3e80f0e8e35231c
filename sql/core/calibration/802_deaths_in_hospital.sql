-- quantity: deaths in hospital
-- unit: share
-- population: patients who died
-- published: 0.351
-- source: CDC NCHS, MMWR 69(19) QuickStats, NVSS 2018
-- year: 2020
-- comparable: deaths of residents, but for those dead on arrival
-- tolerance: 0.06
-- patients: 10000
SELECT AVG(CASE WHEN stays.patient_id IS NOT NULL THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
LEFT JOIN (
    SELECT DISTINCT visits.patient_id
    FROM visits
    JOIN patients ON patients.patient_id = visits.patient_id
    WHERE visits.visit_id <= 400000
        AND patients.date_of_death BETWEEN visits.date_of_admission AND visits.date_of_discharge
) AS stays ON stays.patient_id = patients.patient_id
WHERE patients.patient_id <= 20000
    AND patients.date_of_death IS NOT NULL;
