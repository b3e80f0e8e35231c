-- mutant: either_for_both
-- mistake: You counted patients of either year as patients of both.
-- query:
WITH f AS (SELECT patient_id, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2023 THEN 1 ELSE 0 END) AS a, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2024 THEN 1 ELSE 0 END) AS b FROM visits GROUP BY patient_id)
SELECT gender, SUM(CASE WHEN a > 0 OR b > 0 THEN 1 ELSE 0 END), SUM(CASE WHEN a > 0 AND b = 0 THEN 1 ELSE 0 END), SUM(CASE WHEN b > 0 AND a = 0 THEN 1 ELSE 0 END) FROM f JOIN patients p ON p.patient_id = f.patient_id GROUP BY gender;

-- mutant: no_other_year_at_all
-- mistake: You asked for patients who came in no other year whatever.
-- query:
WITH f AS (SELECT patient_id, COUNT(*) AS n, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2023 THEN 1 ELSE 0 END) AS a, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2024 THEN 1 ELSE 0 END) AS b FROM visits GROUP BY patient_id)
SELECT gender, SUM(CASE WHEN a > 0 AND b > 0 THEN 1 ELSE 0 END), SUM(CASE WHEN a = n THEN 1 ELSE 0 END), SUM(CASE WHEN b = n THEN 1 ELSE 0 END) FROM f JOIN patients p ON p.patient_id = f.patient_id GROUP BY gender;

-- mutant: visits_counted
-- mistake: You counted visits of these patients, not patients.
-- query:
WITH f AS (SELECT patient_id, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2023 THEN 1 ELSE 0 END) AS a, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2024 THEN 1 ELSE 0 END) AS b FROM visits GROUP BY patient_id)
SELECT gender, SUM(CASE WHEN a > 0 AND b > 0 THEN a + b ELSE 0 END), SUM(CASE WHEN b = 0 THEN a ELSE 0 END), SUM(CASE WHEN a = 0 THEN b ELSE 0 END) FROM f JOIN patients p ON p.patient_id = f.patient_id GROUP BY gender;

-- mutant: whole_years_not_subtracted
-- mistake: You counted all patients of a year as those of that year only.
-- query:
WITH f AS (SELECT patient_id, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2023 THEN 1 ELSE 0 END) AS a, SUM(CASE WHEN EXTRACT(YEAR FROM date_of_admission) = 2024 THEN 1 ELSE 0 END) AS b FROM visits GROUP BY patient_id)
SELECT gender, SUM(CASE WHEN a > 0 AND b > 0 THEN 1 ELSE 0 END), SUM(CASE WHEN a > 0 THEN 1 ELSE 0 END), SUM(CASE WHEN b > 0 THEN 1 ELSE 0 END) FROM f JOIN patients p ON p.patient_id = f.patient_id GROUP BY gender;
