-- asserts: Every hospital has a doctor for every condition: one of its specialty, or a family physician who covers for it.
-- tables: hospitals, conditions, doctors
WITH specialties AS (
    SELECT DISTINCT specialty
    FROM conditions
),
staffed AS (
    SELECT DISTINCT
        hospital_id,
        specialty
    FROM doctors
)
SELECT
    hospitals.hospital_id,
    specialties.specialty
FROM hospitals
CROSS JOIN specialties
LEFT JOIN staffed
    ON staffed.hospital_id = hospitals.hospital_id
    AND staffed.specialty IN (specialties.specialty, 'Family Medicine')
WHERE staffed.hospital_id IS NULL
ORDER BY hospitals.hospital_id, specialties.specialty;
