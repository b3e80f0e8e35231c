-- violates: A follow-up has another doctor of the same specialty and hospital.
UPDATE visits
SET doctor_id = (
    SELECT MIN(colleagues.doctor_id)
    FROM doctors
    JOIN doctors AS colleagues
        ON colleagues.hospital_id = doctors.hospital_id
        AND colleagues.specialty = doctors.specialty
        AND colleagues.doctor_id <> doctors.doctor_id
    WHERE doctors.doctor_id = visits.doctor_id
)
WHERE visit_id = (
    SELECT MIN(follow_ups.visit_id)
    FROM visits AS follow_ups
    JOIN doctors ON doctors.doctor_id = follow_ups.doctor_id
    JOIN doctors AS colleagues
        ON colleagues.hospital_id = doctors.hospital_id
        AND colleagues.specialty = doctors.specialty
        AND colleagues.doctor_id <> doctors.doctor_id
    WHERE follow_ups.is_follow_up
);
