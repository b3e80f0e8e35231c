-- mistake: You counted the visits of these patients.
SELECT z.state, COUNT(*) FROM visits v JOIN patients p ON p.patient_id = v.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode WHERE v.patient_id IN (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(DISTINCT hospital_id) >= 2) GROUP BY z.state;
