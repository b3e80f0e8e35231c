-- violates: The core treats someone of 80 for cancer who is not in the registry.
UPDATE visits
SET
    condition_id = (SELECT condition_id FROM conditions WHERE name = 'Cancer'),
    age = 80
WHERE patient_id = (
    SELECT MIN(patients.patient_id)
    FROM patients
    LEFT JOIN oncology.tumors ON tumors.patient_id = patients.patient_id
    WHERE tumors.tumor_id IS NULL
);
