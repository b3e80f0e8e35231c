-- rows: Every person of the registry who is a patient of the core, with what both say.
-- stored: yes
SELECT
    registry_patients.patient_id,
    registry_patients.core_patient_id,
    registry_patients.zipcode,
    registry_patients.birth_year,
    registry_patients.gender,
    patients.patient_id AS found_patient_id,
    patients.zipcode AS core_zipcode,
    CAST(EXTRACT(YEAR FROM patients.date_of_birth) AS INTEGER) AS core_birth_year,
    patients.gender AS core_gender
FROM opioids.registry_patients
LEFT JOIN patients ON patients.patient_id = registry_patients.core_patient_id
WHERE registry_patients.core_patient_id IS NOT NULL
