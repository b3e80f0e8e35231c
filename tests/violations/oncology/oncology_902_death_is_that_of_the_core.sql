-- violates: The core has not heard of a death.
UPDATE patients
SET date_of_death = NULL
WHERE patient_id = (SELECT MIN(patient_id) FROM oncology.tumors WHERE date_of_death IS NOT NULL);
