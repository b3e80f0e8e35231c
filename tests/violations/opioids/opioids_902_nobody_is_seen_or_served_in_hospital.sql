-- violates: A stay begins on the day of a dispensing and ends a day later.
UPDATE visits
SET date_of_admission = (
        SELECT MIN(dispenses.dispense_date)
        FROM opioids.dispenses
        JOIN opioids.registry_patients ON registry_patients.patient_id = dispenses.patient_id
        WHERE registry_patients.core_patient_id = visits.patient_id
    ),
    date_of_discharge = (
        SELECT MIN(dispenses.dispense_date) + 1
        FROM opioids.dispenses
        JOIN opioids.registry_patients ON registry_patients.patient_id = dispenses.patient_id
        WHERE registry_patients.core_patient_id = visits.patient_id
    )
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    WHERE visits.patient_id = (SELECT MIN(core_patient_id) FROM opioids.registry_patients)
);
