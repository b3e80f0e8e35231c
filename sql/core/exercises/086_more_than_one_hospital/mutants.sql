-- mutant: doctors
-- mistake: You looked for different doctors; two doctors may work in one hospital.
-- query:
SELECT z.state, COUNT(*) FROM (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(DISTINCT doctor_id) >= 2) m JOIN patients p ON p.patient_id = m.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;

-- mutant: hospitals_of_the_state
-- mistake: You grouped all visits of a state and counted the patients of states with two hospitals.
-- query:
SELECT z.state, COUNT(DISTINCT p.patient_id) FROM visits v JOIN patients p ON p.patient_id = v.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state HAVING COUNT(DISTINCT v.hospital_id) >= 2;

-- mutant: more_than_two
-- mistake: You left out the patients of exactly two hospitals.
-- query:
SELECT z.state, COUNT(*) FROM (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(DISTINCT hospital_id) > 2) m JOIN patients p ON p.patient_id = m.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;

-- mutant: two_visits
-- mistake: You asked for two visits; they may be in the same hospital.
-- query:
SELECT z.state, COUNT(*) FROM (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(hospital_id) >= 2) m JOIN patients p ON p.patient_id = m.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;

-- mutant: visits_counted
-- mistake: You counted the visits of these patients.
-- query:
SELECT z.state, COUNT(*) FROM visits v JOIN patients p ON p.patient_id = v.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode WHERE v.patient_id IN (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(DISTINCT hospital_id) >= 2) GROUP BY z.state;
