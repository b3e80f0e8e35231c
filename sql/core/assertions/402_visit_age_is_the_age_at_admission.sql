-- asserts: A visit's age is the patient's age in completed years on the day of admission.
-- tables: visits, patients
-- from: visit_rows
-- summary: visit_age_mismatches
-- Days alone show most ages to be right: no birthday is within 179.5 days of the middle of a year of life, which has 365.25 days.
-- Only nearer to a birthday the dates are taken apart.
SELECT
    visit_id,
    patient_id,
    age,
    date_of_birth,
    date_of_admission
FROM visit_rows
WHERE ABS(4 * (date_of_admission - date_of_birth) - 1461 * CAST(age AS INTEGER) - 730) > 718
    AND age <> EXTRACT(YEAR FROM date_of_admission) - EXTRACT(YEAR FROM date_of_birth)
    - CASE
        WHEN 100 * EXTRACT(MONTH FROM date_of_admission) + EXTRACT(DAY FROM date_of_admission)
            < 100 * EXTRACT(MONTH FROM date_of_birth) + EXTRACT(DAY FROM date_of_birth)
        THEN 1
        ELSE 0
    END
ORDER BY visit_id;
