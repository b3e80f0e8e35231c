-- mistake: You left out the patients of exactly two hospitals.
SELECT z.state, COUNT(*) FROM (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(DISTINCT hospital_id) > 2) m JOIN patients p ON p.patient_id = m.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;
