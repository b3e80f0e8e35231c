-- mistake: You added up only the bills that are paid.
SELECT z.state, COUNT(DISTINCT p.patient_id), COUNT(*), SUM(b.total_charge) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id JOIN billing b ON b.visit_id = v.visit_id WHERE b.actual_payment_date IS NOT NULL GROUP BY z.state;
