-- quantity: visits from homes in the state of the department
-- unit: share
-- population: visits to the emergency department
-- chosen: 0.975
-- tolerance: 0.025
-- patients: 10000
SELECT AVG(CASE WHEN homes.state = places.state THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.ed_visits AS ed
JOIN emergency.ed_sites AS sites ON sites.ed_id = ed.ed_id
JOIN hospitals ON hospitals.hospital_id = sites.hospital_id
JOIN zipcodes AS places ON places.zipcode = hospitals.zipcode
JOIN patients ON patients.patient_id = ed.patient_id
JOIN zipcodes AS homes ON homes.zipcode = patients.zipcode;
