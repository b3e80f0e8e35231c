-- rows: Every patient, with the home and with birthdays counted back from the anchor date.
SELECT
    patients.patient_id,
    patients.prefix,
    patients.first_name,
    patients.last_name,
    patients.date_of_birth,
    patients.gender,
    patients.phone_number,
    patients.email,
    patients.address,
    patients.zipcode,
    patients.insurer_id,
    patients.insurance_policy_number,
    patients.blood_type,
    homes.city AS home_city,
    homes.state AS home_state,
    homes.is_complete AS home_is_complete,
    (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS today,
    (SELECT CAST(today - INTERVAL '18 years' AS DATE) FROM load_runs ORDER BY run_id DESC LIMIT 1) AS birthday_18,
    (SELECT CAST(today - INTERVAL '26 years' AS DATE) FROM load_runs ORDER BY run_id DESC LIMIT 1) AS birthday_26,
    (SELECT CAST(today - INTERVAL '91 years' AS DATE) FROM load_runs ORDER BY run_id DESC LIMIT 1) AS birthday_91
FROM patients
LEFT JOIN (
    SELECT
        zipcodes.zipcode,
        zipcodes.city,
        zipcodes.state,
        COALESCE(TRIM(zipcodes.city), '') <> '' AND COALESCE(TRIM(zipcodes.state), '') <> '' AS is_complete
    FROM zipcodes
) AS homes ON homes.zipcode = patients.zipcode
