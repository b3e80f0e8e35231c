-- violates: A patient is born a hundred years earlier.
UPDATE patients
SET date_of_birth = CAST(date_of_birth - INTERVAL '100 years' AS DATE)
WHERE patient_id = (
    SELECT MIN(patient_id)
    FROM (
        SELECT visits.patient_id
        FROM visits
        JOIN patients ON patients.patient_id = visits.patient_id
        WHERE EXTRACT(DAY FROM patients.date_of_birth) <= 28
        GROUP BY visits.patient_id
        HAVING MIN(visits.age) >= 70
    ) AS old_patients
);
UPDATE visits
SET age = age + 100
WHERE patient_id = (
    SELECT MIN(patient_id)
    FROM (
        SELECT visits.patient_id
        FROM visits
        JOIN patients ON patients.patient_id = visits.patient_id
        WHERE EXTRACT(DAY FROM patients.date_of_birth) <= 28
        GROUP BY visits.patient_id
        HAVING MIN(visits.age) >= 70
    ) AS old_patients
);
