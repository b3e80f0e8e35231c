-- violates: A department belongs to a hospital that is not there.
-- also: emergency_106_doctor_works_in_the_hospital, emergency_901_the_admitted_have_a_visit_in_the_core, emergency_902_nobody_comes_from_a_hospital_bed
UPDATE emergency.ed_sites
SET hospital_id = -1
WHERE ed_id = (SELECT MIN(ed_id) FROM emergency.ed_sites);
