-- mistake: Your ranks leave no gap after a tie, so that too many doctors are in.
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(*) AS n, DENSE_RANK() OVER (PARTITION BY d.specialty ORDER BY COUNT(*) DESC) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1, 2) x WHERE r <= 3;
