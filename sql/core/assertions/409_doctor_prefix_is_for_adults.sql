-- asserts: A patient with the prefix Dr. is at least 18 years old at the anchor date.
-- tables: load_runs, patients
-- from: patient_rows
SELECT
    patient_id,
    prefix,
    date_of_birth
FROM patient_rows
WHERE prefix = 'Dr.' AND date_of_birth > birthday_18
ORDER BY patient_id;
