-- mistake: You tried to undo a fan-out by adding different charges only; equal charges of different bills are lost.
SELECT z.state, COUNT(DISTINCT p.patient_id), COUNT(DISTINCT v.visit_id), SUM(DISTINCT b.total_charge) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id JOIN billing b ON b.patient_id = p.patient_id GROUP BY z.state;
