-- asserts: Nobody is in hospital after the day of death.
-- tables: visits, patients
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.date_of_discharge,
    patients.date_of_death
FROM patients
JOIN visits ON visits.patient_id = patients.patient_id
WHERE patients.date_of_death IS NOT NULL AND visits.date_of_discharge > patients.date_of_death
ORDER BY visits.visit_id;
