-- mistake: You joined the bills by patient, so that each visit meets all bills of its patient and the charges count many times.
SELECT z.state, COUNT(DISTINCT p.patient_id), COUNT(DISTINCT v.visit_id), SUM(b.total_charge) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id JOIN billing b ON b.patient_id = p.patient_id GROUP BY z.state;
