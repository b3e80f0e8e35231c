-- mistake: You counted a new patient who comes again in the same month among the known ones too.
WITH f AS (SELECT patient_id, MIN(date_of_admission) AS d FROM visits GROUP BY patient_id)
SELECT EXTRACT(MONTH FROM v.date_of_admission) AS m, COUNT(DISTINCT v.patient_id), COUNT(DISTINCT CASE WHEN v.date_of_admission = f.d THEN v.patient_id END), COUNT(DISTINCT CASE WHEN v.date_of_admission > f.d THEN v.patient_id END) FROM visits v JOIN f ON f.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) = 2024 GROUP BY 1 ORDER BY 1;
