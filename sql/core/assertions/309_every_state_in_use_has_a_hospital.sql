-- asserts: In nationwide mode every state with a ZIP code in use has a hospital.
-- tables: load_runs, zipcodes, hospitals
WITH run AS (
    SELECT mode
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
hospital_counts AS (
    SELECT
        zipcodes.state,
        COUNT(hospitals.hospital_id) AS hospitals
    FROM zipcodes
    LEFT JOIN hospitals ON hospitals.zipcode = zipcodes.zipcode
    GROUP BY zipcodes.state
)
SELECT
    hospital_counts.state
FROM hospital_counts
CROSS JOIN run
WHERE run.mode = 'nationwide' AND hospital_counts.hospitals = 0
ORDER BY hospital_counts.state;
