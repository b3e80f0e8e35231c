-- mistake: You counted patients of either year as patients of both.
WITH f AS (SELECT patient_id, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2023 THEN 1 ELSE 0 END) AS a, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2024 THEN 1 ELSE 0 END) AS b FROM visits GROUP BY patient_id)
SELECT gender, SUM(CASE WHEN a > 0 OR b > 0 THEN 1 ELSE 0 END), SUM(CASE WHEN a > 0 AND b = 0 THEN 1 ELSE 0 END), SUM(CASE WHEN b > 0 AND a = 0 THEN 1 ELSE 0 END) FROM f JOIN patients p ON p.patient_id = f.patient_id GROUP BY gender;
