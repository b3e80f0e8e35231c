-- violates: A follow-up has the family physician of the hospital in place of the specialist.
UPDATE visits
SET doctor_id = (
    SELECT MIN(colleagues.doctor_id)
    FROM doctors AS colleagues
    WHERE colleagues.hospital_id = visits.hospital_id AND colleagues.specialty = 'Family Medicine'
)
WHERE visit_id = (
    SELECT MIN(follow_ups.visit_id)
    FROM visits AS follow_ups
    JOIN doctors ON doctors.doctor_id = follow_ups.doctor_id AND doctors.specialty <> 'Family Medicine'
    JOIN doctors AS colleagues ON colleagues.hospital_id = doctors.hospital_id AND colleagues.specialty = 'Family Medicine'
    WHERE follow_ups.is_follow_up
);
