-- asserts: A patient with a prefix is at least 18 years old at the anchor date, with Dr. at least 26.
-- tables: load_runs, patients
-- from: patient_rows
SELECT
    patient_id,
    prefix,
    date_of_birth
FROM patient_rows
WHERE (prefix IS NOT NULL AND date_of_birth > birthday_18)
    OR (prefix = 'Dr.' AND date_of_birth > birthday_26)
ORDER BY patient_id;
