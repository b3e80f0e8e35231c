-- mistake: You counted all months with admissions, whether in a row or not.
SELECT hospital_id, COUNT(DISTINCT 12 * EXTRACT(YEAR FROM date_of_admission) + EXTRACT(MONTH FROM date_of_admission)) FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024 GROUP BY hospital_id;
