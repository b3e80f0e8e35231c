-- mistake: Your inner join to the insurers lost the uninsured.
SELECT z.state, COUNT(DISTINCT p.patient_id), COUNT(*), SUM(b.total_charge) FROM patients p JOIN insurers i ON i.insurer_id = p.insurer_id JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id JOIN billing b ON b.visit_id = v.visit_id GROUP BY z.state;
