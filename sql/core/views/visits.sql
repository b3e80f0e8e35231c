CREATE VIEW flat.visits AS
SELECT
    visits.visit_id,
    visits.patient_id,
    patients.first_name || ' ' || patients.last_name AS name,
    CAST(visits.age AS INTEGER) AS age,
    patients.gender,
    conditions.name AS condition,
    visits.severity,
    visits.treatment,
    visits.medication,
    visits.dosage,
    visits.frequency,
    visits.test_results,
    doctors.name AS doctor,
    hospitals.name AS hospital,
    CAST(zipcodes.state AS TEXT) AS hospital_state,
    CAST(hospitals.zipcode AS TEXT) AS hospital_zipcode,
    visits.room_number,
    visits.date_of_admission,
    visits.date_of_discharge,
    CASE WHEN visits.follow_up_required THEN 'Y' ELSE 'N' END AS follow_up_required
FROM visits
JOIN patients ON patients.patient_id = visits.patient_id
JOIN conditions ON conditions.condition_id = visits.condition_id
JOIN doctors ON doctors.doctor_id = visits.doctor_id
JOIN hospitals ON hospitals.hospital_id = visits.hospital_id
JOIN zipcodes ON zipcodes.zipcode = hospitals.zipcode;
