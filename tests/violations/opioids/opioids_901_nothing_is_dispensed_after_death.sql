-- violates: A patient of the core dies on the day of the first dispensing.
UPDATE patients
SET date_of_death = (
    SELECT MIN(dispenses.dispense_date)
    FROM opioids.dispenses
    JOIN opioids.registry_patients ON registry_patients.patient_id = dispenses.patient_id
    WHERE registry_patients.core_patient_id = patients.patient_id
)
WHERE patient_id = (SELECT MIN(core_patient_id) FROM opioids.registry_patients);
