SELECT z.state, COUNT(DISTINCT p.patient_id) AS patients, COUNT(*) AS visits, SUM(b.total_charge) AS charged
FROM patients p
JOIN zipcodes z ON z.zipcode = p.zipcode
JOIN visits v ON v.patient_id = p.patient_id
JOIN billing b ON b.visit_id = v.visit_id
GROUP BY z.state;
