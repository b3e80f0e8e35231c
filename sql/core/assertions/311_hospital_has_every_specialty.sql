-- asserts: Every hospital has a doctor of every specialty that the conditions need.
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
LEFT JOIN staffed ON staffed.hospital_id = hospitals.hospital_id AND staffed.specialty = specialties.specialty
WHERE staffed.hospital_id IS NULL
ORDER BY hospitals.hospital_id, specialties.specialty;
