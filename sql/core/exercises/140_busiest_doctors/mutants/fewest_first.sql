-- mistake: You ranked from the fewest visits upwards.
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(*) AS n, RANK() OVER (PARTITION BY d.specialty ORDER BY COUNT(*)) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1, 2) x WHERE r <= 1;
