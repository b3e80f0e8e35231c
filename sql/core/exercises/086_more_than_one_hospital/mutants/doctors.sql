-- mistake: You looked for different doctors; two doctors may work in one hospital.
SELECT z.state, COUNT(*) FROM (SELECT patient_id FROM visits GROUP BY patient_id HAVING COUNT(DISTINCT doctor_id) >= 2) m JOIN patients p ON p.patient_id = m.patient_id JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;
