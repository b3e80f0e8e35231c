-- rows: Every visit, with what its patient, condition and doctor are, and with the period of the current load.
-- The hospital is the one where the doctor works; that it is also the visit's is a rule of its own.
SELECT
    visits.visit_id,
    visits.patient_id,
    visits.hospital_id,
    visits.doctor_id,
    visits.is_follow_up,
    visits.age,
    visits.severity,
    visits.treatment,
    visits.medication,
    visits.dosage,
    visits.frequency,
    visits.test_results,
    visits.room_number,
    visits.date_of_admission,
    visits.date_of_discharge,
    visits.date_of_discharge - visits.date_of_admission AS length_of_stay_days,
    visits.follow_up_required,
    conditions.name AS condition,
    conditions.specialty AS needed_specialty,
    conditions.adult_only,
    conditions.same_day_ok,
    conditions.follow_up_required AS condition_requires_follow_up,
    conditions.min_length_of_stay_days,
    conditions.max_length_of_stay_days,
    conditions.is_childbirth,
    conditions.severity_follows_the_stay,
    doctors.specialty AS doctors_specialty,
    doctors.hospital_id AS doctors_hospital_id,
    doctors.state AS hospital_state,
    patients.date_of_birth,
    patients.is_female,
    patients.state AS patient_state,
    (SELECT mode = 'nationwide' FROM load_runs ORDER BY run_id DESC LIMIT 1) AS is_nationwide,
    (SELECT start_date FROM load_runs ORDER BY run_id DESC LIMIT 1) AS start_date,
    (SELECT today FROM load_runs ORDER BY run_id DESC LIMIT 1) AS today
FROM visits
LEFT JOIN (
    SELECT
        conditions.*,
        conditions.name = 'Childbirth' AS is_childbirth,
        conditions.name NOT IN ('Broken bones', 'Flu', 'Migraine', 'Allergies') AS severity_follows_the_stay
    FROM conditions
) AS conditions ON conditions.condition_id = visits.condition_id
LEFT JOIN (
    SELECT
        doctors.doctor_id,
        doctors.specialty,
        doctors.hospital_id,
        zipcodes.state
    FROM doctors
    LEFT JOIN hospitals ON hospitals.hospital_id = doctors.hospital_id
    LEFT JOIN zipcodes ON zipcodes.zipcode = hospitals.zipcode
) AS doctors ON doctors.doctor_id = visits.doctor_id
LEFT JOIN (
    SELECT
        patients.patient_id,
        patients.date_of_birth,
        patients.gender = 'Female' AS is_female,
        zipcodes.state
    FROM patients
    LEFT JOIN zipcodes ON zipcodes.zipcode = patients.zipcode
) AS patients ON patients.patient_id = visits.patient_id
