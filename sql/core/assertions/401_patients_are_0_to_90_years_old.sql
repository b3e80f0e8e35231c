-- asserts: At the anchor date every patient is born and at most 90 years old.
-- tables: load_runs, patients
-- from: patient_rows
-- summary: patient_age_mismatches
SELECT
    patient_id,
    date_of_birth,
    today
FROM patient_rows
WHERE date_of_birth > today OR date_of_birth <= birthday_91
ORDER BY patient_id;
