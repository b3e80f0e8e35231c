-- violates: A department belongs to a hospital that is not there.
-- also: emergency_106_doctor_works_in_the_hospital
UPDATE emergency.ed_sites
SET hospital_id = -1
WHERE ed_id = (SELECT MIN(ed_id) FROM emergency.ed_sites);
