-- mistake: You grouped all visits of a state and counted the patients of states with two hospitals.
SELECT z.state, COUNT(DISTINCT p.patient_id) FROM visits v JOIN patients p ON p.patient_id = v.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state HAVING COUNT(DISTINCT v.hospital_id) >= 2;
