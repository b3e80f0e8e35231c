-- violates: A hospital has a second department, without visits and beds.
-- also: emergency_601_snapshots_are_complete
INSERT INTO emergency.ed_sites (
    ed_id,
    hospital_id,
    ed_name,
    treatment_beds,
    icu_beds_staffed,
    ward_beds_staffed
)
SELECT
    -1,
    hospital_id,
    ed_name,
    treatment_beds,
    icu_beds_staffed,
    ward_beds_staffed
FROM emergency.ed_sites
WHERE ed_id = (SELECT MIN(ed_id) FROM emergency.ed_sites);
