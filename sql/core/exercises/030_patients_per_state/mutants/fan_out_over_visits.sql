-- mistake: You joined visits as well, so that a patient counts once for each visit.
SELECT z.state, COUNT(*) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id GROUP BY z.state HAVING COUNT(*) > 20;
