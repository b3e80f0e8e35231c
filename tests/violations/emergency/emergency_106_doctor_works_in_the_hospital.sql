-- violates: The doctor of a visit works elsewhere.
UPDATE emergency.ed_visits
SET doctor_id = (
    SELECT MIN(doctors.doctor_id)
    FROM doctors
    WHERE doctors.hospital_id <> (SELECT MIN(hospital_id) FROM emergency.ed_sites)
)
WHERE visit_id = (SELECT MIN(visit_id) FROM emergency.ed_visits WHERE disposition = 'Discharge' AND triage_level >= 3);
