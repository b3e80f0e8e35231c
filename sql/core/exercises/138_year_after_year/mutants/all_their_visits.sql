-- mistake: You counted the visits of other years too.
SELECT p.gender, COUNT(DISTINCT p.patient_id), COUNT(*) FROM visits v JOIN patients p ON p.patient_id = v.patient_id WHERE v.patient_id IN (SELECT patient_id FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024 GROUP BY patient_id HAVING COUNT(DISTINCT EXTRACT(YEAR FROM date_of_admission)) = 3) GROUP BY p.gender;
