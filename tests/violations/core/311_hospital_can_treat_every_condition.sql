-- violates: The family physicians of a hospital become oncologists.
-- also: 508_doctor_treats_the_specialty
UPDATE doctors
SET specialty = 'Oncology'
WHERE specialty = 'Family Medicine'
    AND hospital_id = (SELECT MIN(covered.hospital_id) FROM doctors AS covered WHERE covered.specialty = 'Family Medicine');
