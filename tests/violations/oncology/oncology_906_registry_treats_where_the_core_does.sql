-- violates: A family physician of the hospital takes over from the oncologist.
UPDATE oncology.tumors
SET doctor_id = (
    SELECT MIN(doctors.doctor_id)
    FROM doctors
    WHERE doctors.hospital_id = tumors.hospital_id
        AND doctors.specialty = 'Family Medicine'
)
WHERE tumor_id = (
    SELECT MIN(known.tumor_id)
    FROM oncology.tumors AS known
    JOIN doctors AS oncologists ON oncologists.doctor_id = known.doctor_id
    JOIN doctors AS others ON others.hospital_id = known.hospital_id
    WHERE oncologists.specialty = 'Oncology'
        AND others.specialty = 'Family Medicine'
);
