-- mistake: You counted three different years, whichever they are.
SELECT p.gender, COUNT(*), SUM(n) FROM (SELECT patient_id, COUNT(*) AS n FROM visits GROUP BY patient_id HAVING COUNT(DISTINCT EXTRACT(YEAR FROM date_of_admission)) >= 3) f JOIN patients p ON p.patient_id = f.patient_id GROUP BY p.gender;
