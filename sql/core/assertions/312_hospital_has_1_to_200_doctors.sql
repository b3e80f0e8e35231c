-- asserts: Every hospital has 1 to 200 doctors.
-- tables: hospitals, doctors
WITH staff AS (
    SELECT
        hospital_id,
        COUNT(*) AS doctors
    FROM doctors
    GROUP BY hospital_id
)
SELECT
    hospitals.hospital_id,
    COALESCE(staff.doctors, 0) AS doctors
FROM hospitals
LEFT JOIN staff ON staff.hospital_id = hospitals.hospital_id
WHERE COALESCE(staff.doctors, 0) NOT BETWEEN 1 AND 200
ORDER BY hospitals.hospital_id;
