-- violates: Another oncologist of the hospital takes over in the registry.
UPDATE oncology.tumors
SET doctor_id = (
    SELECT MIN(others.doctor_id)
    FROM doctors AS others
    WHERE others.hospital_id = tumors.hospital_id
        AND others.specialty = 'Oncology'
        AND others.doctor_id <> tumors.doctor_id
)
WHERE tumor_id = (
    SELECT MIN(known.tumor_id)
    FROM oncology.tumors AS known
    JOIN doctors AS colleagues ON colleagues.hospital_id = known.hospital_id
    WHERE colleagues.specialty = 'Oncology'
        AND colleagues.doctor_id <> known.doctor_id
);
