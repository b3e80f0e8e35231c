-- asserts: In nationwide mode a visit's hospital lies in the state where the patient lives.
-- tables: load_runs, visits, patients, hospitals, zipcodes
-- summary: patient_state_differs_from_hospital_state
WITH run AS (
    SELECT mode
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
homes AS (
    SELECT
        patients.patient_id,
        zipcodes.state
    FROM patients
    JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
),
places AS (
    SELECT
        hospitals.hospital_id,
        zipcodes.state
    FROM hospitals
    JOIN zipcodes ON zipcodes.zipcode = hospitals.zipcode
)
SELECT
    visits.visit_id,
    visits.patient_id,
    homes.state AS patient_state,
    visits.hospital_id,
    places.state AS hospital_state
FROM visits
JOIN homes ON homes.patient_id = visits.patient_id
JOIN places ON places.hospital_id = visits.hospital_id
CROSS JOIN run
WHERE run.mode = 'nationwide' AND homes.state <> places.state
ORDER BY visits.visit_id, places.state;
