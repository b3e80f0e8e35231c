-- mutant: all_their_visits
-- mistake: You counted the visits of other years too.
-- query:
SELECT p.gender, COUNT(DISTINCT p.patient_id), COUNT(*) FROM visits v JOIN patients p ON p.patient_id = v.patient_id WHERE v.patient_id IN (SELECT patient_id FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024 GROUP BY patient_id HAVING COUNT(DISTINCT EXTRACT(YEAR FROM date_of_admission)) = 3) GROUP BY p.gender;

-- mutant: any_of_the_years
-- mistake: Your IN is true for each of the years alone, so that one visit is enough.
-- query:
SELECT p.gender, COUNT(DISTINCT v.patient_id), COUNT(*) FROM visits v JOIN patients p ON p.patient_id = v.patient_id WHERE EXTRACT(YEAR FROM v.date_of_admission) IN (2022, 2023, 2024) GROUP BY p.gender;

-- mutant: any_three_years
-- mistake: You counted three different years, whichever they are.
-- query:
SELECT p.gender, COUNT(*), SUM(n) FROM (SELECT patient_id, COUNT(*) AS n FROM visits GROUP BY patient_id HAVING COUNT(DISTINCT EXTRACT(YEAR FROM date_of_admission)) >= 3) f JOIN patients p ON p.patient_id = f.patient_id GROUP BY p.gender;

-- mutant: first_and_last_year
-- mistake: You looked at the first and the last of the three years only.
-- query:
SELECT p.gender, COUNT(*), SUM(n) FROM (SELECT patient_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024 GROUP BY patient_id HAVING MIN(EXTRACT(YEAR FROM date_of_admission)) = 2022 AND MAX(EXTRACT(YEAR FROM date_of_admission)) = 2024) f JOIN patients p ON p.patient_id = f.patient_id GROUP BY p.gender;

-- mutant: three_visits
-- mistake: You asked for three visits, which may all be in the same year.
-- query:
SELECT p.gender, COUNT(*), SUM(n) FROM (SELECT patient_id, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) BETWEEN 2022 AND 2024 GROUP BY patient_id HAVING COUNT(*) >= 3) f JOIN patients p ON p.patient_id = f.patient_id GROUP BY p.gender;
