-- mistake: You numbered the doctors, so that of equal ones some were cut off.
SELECT * FROM (SELECT d.specialty, d.doctor_id, COUNT(*) AS n, ROW_NUMBER() OVER (PARTITION BY d.specialty ORDER BY COUNT(*) DESC, d.doctor_id) AS r FROM visits v JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1, 2) x WHERE r <= 3;
