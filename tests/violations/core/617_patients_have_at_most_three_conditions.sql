-- violates: The last patient's history is replaced: four conditions.
DELETE FROM billing
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);
DELETE FROM visits
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);
UPDATE patients
SET
    prefix = NULL,
    date_of_death = NULL,
    gender = 'Male',
    date_of_birth = (
        SELECT CAST(start_date - INTERVAL '40 years' AS DATE)
        FROM load_runs
        ORDER BY run_id DESC
        LIMIT 1
    )
WHERE patient_id = (SELECT MAX(patient_id) FROM patients);
INSERT INTO visits (
    visit_id,
    patient_id,
    hospital_id,
    doctor_id,
    condition_id,
    is_follow_up,
    age,
    severity,
    treatment,
    test_results,
    room_number,
    date_of_admission,
    date_of_discharge,
    follow_up_required
)
WITH planned (position, day, stay, condition, is_follow_up, severity, treatment) AS (
    VALUES
        (1, 10, 1, 'Anxiety', FALSE, 'Mild', 'Counseling'),
        (2, 20, 1, 'Asthma', FALSE, 'Mild', 'Inhaler'),
        (3, 30, 2, 'Pneumonia', FALSE, 'Mild', 'Oxygen Therapy'),
        (4, 40, 1, 'Allergies', FALSE, 'Mild', 'Allergy Shots')
),
homes AS (
    SELECT
        patients.patient_id,
        patients.date_of_birth,
        zipcodes.state
    FROM patients
    JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
    WHERE patients.patient_id = (SELECT MAX(patient_id) FROM patients)
),
staff AS (
    SELECT
        conditions.specialty,
        MIN(doctors.doctor_id) AS doctor_id
    FROM conditions
    JOIN doctors ON doctors.specialty IN (conditions.specialty, 'Family Medicine')
    JOIN hospitals ON hospitals.hospital_id = doctors.hospital_id
    JOIN zipcodes ON zipcodes.zipcode = hospitals.zipcode
    JOIN homes ON homes.state = zipcodes.state
    GROUP BY conditions.specialty
),
stays AS (
    SELECT
        planned.position,
        planned.condition,
        planned.is_follow_up,
        planned.severity,
        planned.treatment,
        homes.patient_id,
        homes.date_of_birth,
        load_runs.start_date + planned.day AS admission,
        load_runs.start_date + planned.day + planned.stay AS discharge
    FROM planned
    CROSS JOIN homes
    JOIN load_runs ON load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
),
aged_stays AS (
    SELECT
        stays.position,
        EXTRACT(YEAR FROM stays.admission) - EXTRACT(YEAR FROM stays.date_of_birth)
        - CASE
            WHEN 100 * EXTRACT(MONTH FROM stays.admission) + EXTRACT(DAY FROM stays.admission)
                < 100 * EXTRACT(MONTH FROM stays.date_of_birth) + EXTRACT(DAY FROM stays.date_of_birth)
            THEN 1
            ELSE 0
        END AS age
    FROM stays
)
SELECT
    (SELECT COUNT(*) FROM visits) + stays.position,
    stays.patient_id,
    doctors.hospital_id,
    doctors.doctor_id,
    conditions.condition_id,
    stays.is_follow_up,
    aged_stays.age,
    stays.severity,
    stays.treatment,
    'Negative',
    101,
    stays.admission,
    stays.discharge,
    conditions.follow_up_required OR aged_stays.age >= 70
FROM stays
JOIN aged_stays ON aged_stays.position = stays.position
JOIN conditions ON conditions.name = stays.condition
JOIN staff ON staff.specialty = conditions.specialty
JOIN doctors ON doctors.doctor_id = staff.doctor_id;
INSERT INTO billing (
    billing_id,
    visit_id,
    patient_id,
    billing_date,
    total_charge,
    insurance_coverage_amount,
    patient_responsibility_amount,
    payment_plan,
    expected_payment_date,
    actual_payment_date,
    payment_status
)
SELECT
    visits.visit_id,
    visits.visit_id,
    visits.patient_id,
    visits.date_of_admission + 0,
    1000.00,
    CASE WHEN patients.insurer_id IS NULL THEN 0.00 ELSE 600.00 END,
    CASE WHEN patients.insurer_id IS NULL THEN 1000.00 ELSE 400.00 END,
    'Full',
    visits.date_of_admission + 30,
    CASE WHEN visits.date_of_admission + 30 <= load_runs.today THEN visits.date_of_admission + 30 END,
    CASE WHEN visits.date_of_admission + 30 <= load_runs.today THEN 'Paid' ELSE 'In-progress' END
FROM visits
JOIN patients ON patients.patient_id = visits.patient_id
JOIN load_runs ON load_runs.run_id = (SELECT MAX(run_id) FROM load_runs)
WHERE visits.patient_id = (SELECT MAX(patient_id) FROM patients);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM visits)
WHERE dataset = 'core' AND table_name = 'visits' AND run_id = (SELECT MAX(run_id) FROM load_runs);
UPDATE load_run_tables
SET row_count = (SELECT COUNT(*) FROM billing)
WHERE dataset = 'core' AND table_name = 'billing' AND run_id = (SELECT MAX(run_id) FROM load_runs);
