-- violates: A patient is a year older at a visit.
UPDATE visits
SET age = age + 1
WHERE visit_id = (SELECT MIN(visit_id) FROM visits WHERE age BETWEEN 30 AND 45);
-- or violates: A visit on one of the last three days before a birthday has the age of the birthday.
UPDATE visits
SET age = age + 1
WHERE visit_id = (
    SELECT MIN(visits.visit_id)
    FROM visits
    JOIN patients ON patients.patient_id = visits.patient_id
    WHERE visits.age BETWEEN 30 AND 45
        AND 4 * (visits.date_of_admission - patients.date_of_birth) > 1461 * CAST(visits.age + 1 AS INTEGER) - 12
);
