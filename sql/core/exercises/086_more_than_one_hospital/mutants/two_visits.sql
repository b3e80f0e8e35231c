-- mistake: You asked for two visits; they may be in the same hospital.
SELECT z.state, COUNT(*) FROM (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(hospital_id) >= 2) m JOIN patients p ON p.patient_id = m.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;
