CREATE VIEW flat.patients AS
SELECT
    patients.patient_id,
    COALESCE(patients.prefix || ' ', '') || patients.first_name AS first_name,
    patients.last_name,
    patients.first_name || ' ' || patients.last_name AS name,
    patients.date_of_birth,
    CAST(
        EXTRACT(YEAR FROM run.today) - EXTRACT(YEAR FROM patients.date_of_birth)
        - CASE
            WHEN 100 * EXTRACT(MONTH FROM run.today) + EXTRACT(DAY FROM run.today)
                < 100 * EXTRACT(MONTH FROM patients.date_of_birth) + EXTRACT(DAY FROM patients.date_of_birth)
            THEN 1
            ELSE 0
        END
        AS INTEGER
    ) AS age,
    patients.gender,
    patients.phone_number,
    patients.email,
    patients.address,
    zipcodes.city,
    CAST(zipcodes.state AS TEXT) AS state,
    CAST(patients.zipcode AS TEXT) AS zipcode,
    insurers.name AS insurance_provider,
    patients.insurance_policy_number,
    patients.blood_type
FROM patients
JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
LEFT JOIN insurers ON insurers.insurer_id = patients.insurer_id
CROSS JOIN (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS run;
