-- mistake: You asked for three visits, which may all be in the same year.
SELECT p.gender, COUNT(*), SUM(n) FROM (SELECT patient_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024 GROUP BY patient_id HAVING COUNT(*) >= 3) f JOIN patients p ON p.patient_id = f.patient_id GROUP BY p.gender;
