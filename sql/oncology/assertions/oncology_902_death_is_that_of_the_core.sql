-- asserts: The date of death is that of the patient in the core.
-- tables: oncology.tumors, patients
SELECT
    tumors.tumor_id,
    tumors.date_of_death,
    patients.date_of_death AS date_of_death_in_the_core
FROM oncology.tumors
JOIN patients ON patients.patient_id = tumors.patient_id
WHERE tumors.date_of_death IS DISTINCT FROM patients.date_of_death
ORDER BY tumors.tumor_id;
