-- mistake: Your IN is true for each of the years alone, so that one visit is enough.
SELECT p.gender, COUNT(DISTINCT v.patient_id), COUNT(*) FROM visits v JOIN patients p ON p.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) IN (2022, 2023, 2024) GROUP BY p.gender;
