-- asserts: Hospital and oncologist of a tumor are those of the first visit for cancer in the core.
-- tables: oncology.tumors, visits, conditions
WITH first_visits AS (
    SELECT
        visits.patient_id,
        MIN(visits.visit_id) AS visit_id
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE conditions.name = 'Cancer'
    GROUP BY visits.patient_id
)
SELECT
    tumors.tumor_id,
    tumors.hospital_id,
    tumors.doctor_id
FROM oncology.tumors
JOIN first_visits ON first_visits.patient_id = tumors.patient_id
JOIN visits ON visits.visit_id = first_visits.visit_id
WHERE tumors.hospital_id <> visits.hospital_id
    OR tumors.doctor_id <> visits.doctor_id
ORDER BY tumors.tumor_id;
