-- mistake: You counted patients, not visits.
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(DISTINCT v.patient_id) AS n, RANK() OVER (PARTITION BY d.specialty ORDER BY COUNT(DISTINCT v.patient_id) DESC) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1, 2) x WHERE r <= 3;
