-- mistake: You ranked over all specialties together.
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(*) AS n, RANK() OVER (ORDER BY COUNT(*) DESC) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1, 2) x WHERE r <= 3;
