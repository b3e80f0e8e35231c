-- mistake: Your groups are ZIP codes, so that a state comes more than once.
SELECT z.state, COUNT(DISTINCT p.patient_id), COUNT(*), SUM(b.total_charge) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id JOIN billing b ON b.visit_id = v.visit_id GROUP BY z.state, z.zipcode;
