-- asserts: No patient of the core sees a prescriber or goes to a pharmacy from the day of admission to the day before discharge.
-- tables: visits, opioids.registry_patients, opioids.dispenses
SELECT
    dispenses.dispense_id,
    dispenses.written_date,
    dispenses.dispense_date,
    visits.visit_id,
    visits.date_of_admission,
    visits.date_of_discharge
FROM opioids.registry_patients
JOIN opioids.dispenses ON dispenses.patient_id = registry_patients.patient_id
JOIN visits ON visits.patient_id = registry_patients.core_patient_id
WHERE visits.date_of_admission < visits.date_of_discharge
    AND (
        (dispenses.written_date >= visits.date_of_admission AND dispenses.written_date < visits.date_of_discharge)
        OR (dispenses.dispense_date >= visits.date_of_admission AND dispenses.dispense_date < visits.date_of_discharge)
    )
ORDER BY dispenses.dispense_id;
