-- asserts: A visit's age is the patient's age in completed years on the day of admission.
-- tables: visits, patients
-- summary: visit_age_mismatches
-- Days alone show most ages to be right, as a year has 365 or 366 of them; only near a birthday the dates are taken apart.
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.age,
    patients.date_of_birth,
    visits.date_of_admission
FROM visits
JOIN patients ON patients.patient_id = visits.patient_id
WHERE NOT (
        visits.age >= 0
        AND visits.date_of_admission - patients.date_of_birth
            BETWEEN 366 * CAST(visits.age AS INTEGER) AND 365 * CAST(visits.age AS INTEGER) + 364
    )
    AND visits.age <> EXTRACT(YEAR FROM visits.date_of_admission) - EXTRACT(YEAR FROM patients.date_of_birth)
    - CASE
        WHEN 100 * EXTRACT(MONTH FROM visits.date_of_admission) + EXTRACT(DAY FROM visits.date_of_admission)
            < 100 * EXTRACT(MONTH FROM patients.date_of_birth) + EXTRACT(DAY FROM patients.date_of_birth)
        THEN 1
        ELSE 0
    END
ORDER BY visits.visit_id, patients.date_of_birth;
