-- All cells are those of a line before.
SELECT 'patients' AS table_name, line_number, CAST(NULL AS TEXT) AS column_name
FROM (
    SELECT line_number, patient_id AS id, ROW_NUMBER() OVER (
        PARTITION BY patient_id, first_name, last_name, name, date_of_birth, age, gender, phone_number, email, address, city, state, zipcode,
        insurance_provider, insurance_policy_number, blood_type
        ORDER BY CAST(line_number AS BIGINT)
    ) AS copy
    FROM raw.patients
) AS numbered
WHERE copy > 1
    AND id <> 'patient_id'
UNION ALL
SELECT 'visits' AS table_name, line_number, CAST(NULL AS TEXT) AS column_name
FROM (
    SELECT line_number, visit_id AS id, ROW_NUMBER() OVER (
        PARTITION BY visit_id, patient_id, name, age, gender, condition, severity, treatment, medication, dosage, frequency, test_results, doctor,
        hospital, hospital_state, hospital_zipcode, room_number, date_of_admission, date_of_discharge, follow_up_required
        ORDER BY CAST(line_number AS BIGINT)
    ) AS copy
    FROM raw.visits
) AS numbered
WHERE copy > 1
    AND id <> 'visit_id'
UNION ALL
SELECT 'billing' AS table_name, line_number, CAST(NULL AS TEXT) AS column_name
FROM (
    SELECT line_number, billing_id AS id, ROW_NUMBER() OVER (
        PARTITION BY billing_id, visit_id, patient_id, billing_date, insurance_coverage_amount, patient_responsibility_amount, payment_plan,
        expected_payment_date, actual_payment_date, payment_status, total_charge
        ORDER BY CAST(line_number AS BIGINT)
    ) AS copy
    FROM raw.billing
) AS numbered
WHERE copy > 1
    AND id <> 'billing_id';
