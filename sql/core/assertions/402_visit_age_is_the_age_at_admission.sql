-- asserts: A visit's age is the patient's age in completed years on the day of admission.
-- tables: visits, patients
-- from: visit_rows
-- summary: visit_age_mismatches
-- Days alone show most ages to be right, as a year has 365 or 366 of them; only near a birthday the dates are taken apart.
SELECT
    visit_id,
    patient_id,
    age,
    date_of_birth,
    date_of_admission
FROM visit_rows
WHERE NOT (
        age >= 0
        AND date_of_admission - date_of_birth BETWEEN 366 * CAST(age AS INTEGER) AND 365 * CAST(age AS INTEGER) + 364
    )
    AND age <> EXTRACT(YEAR FROM date_of_admission) - EXTRACT(YEAR FROM date_of_birth)
    - CASE
        WHEN 100 * EXTRACT(MONTH FROM date_of_admission) + EXTRACT(DAY FROM date_of_admission)
            < 100 * EXTRACT(MONTH FROM date_of_birth) + EXTRACT(DAY FROM date_of_birth)
        THEN 1
        ELSE 0
    END
ORDER BY visit_id;
