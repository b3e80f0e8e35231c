-- asserts: A patient below 60 at the anchor date with the prefix Mrs. lives at the address of another adult, her spouse.
-- tables: load_runs, patients
SELECT
    MIN(patients.patient_id) AS patient_id,
    patients.zipcode,
    patients.address
FROM patients
CROSS JOIN (
    SELECT
        CAST(today - INTERVAL '18 years' AS DATE) AS birthday_18,
        CAST(today - INTERVAL '60 years' AS DATE) AS birthday_60
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
) AS run
WHERE patients.date_of_birth <= run.birthday_18
GROUP BY patients.zipcode, patients.address
HAVING COUNT(*) = 1 AND MAX(CASE WHEN patients.prefix = 'Mrs.' AND patients.date_of_birth > run.birthday_60 THEN 1 ELSE 0 END) = 1
ORDER BY patient_id;
