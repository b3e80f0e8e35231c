-- violates: A hospital has a second ZIP code, of the same state.
INSERT INTO hospitals (
    hospital_id,
    name,
    zipcode,
    same_day_bias,
    late_payment_multiplier,
    charge_multiplier
)
SELECT
    hospitals.hospital_id,
    hospitals.name,
    spare_zipcodes.zipcode,
    hospitals.same_day_bias,
    hospitals.late_payment_multiplier,
    hospitals.charge_multiplier
FROM hospitals
JOIN (
    SELECT
        hospitals.hospital_id,
        MIN(neighbours.zipcode) AS zipcode
    FROM hospitals
    JOIN zipcodes ON zipcodes.zipcode = hospitals.zipcode
    JOIN zipcodes AS neighbours ON neighbours.state = zipcodes.state
    LEFT JOIN hospitals AS taken ON taken.zipcode = neighbours.zipcode
    WHERE taken.zipcode IS NULL
    GROUP BY hospitals.hospital_id
    ORDER BY hospitals.hospital_id
    LIMIT 1
) AS spare_zipcodes ON spare_zipcodes.hospital_id = hospitals.hospital_id;
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM hospitals)
WHERE dataset = 'core' AND table_name = 'hospitals' AND run_id = (SELECT MAX(run_id) FROM load_runs);
