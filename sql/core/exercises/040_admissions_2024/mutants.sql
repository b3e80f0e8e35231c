-- mutant: all_years
-- mistake: You mixed the same month of all years.
-- query:
SELECT EXTRACT(MONTH FROM date_of_admission) AS month, COUNT(*), COUNT(DISTINCT patient_id) FROM visits
GROUP BY EXTRACT(MONTH FROM date_of_admission) ORDER BY month;

-- mutant: by_discharge
-- mistake: You used the date of discharge.
-- query:
SELECT EXTRACT(MONTH FROM date_of_discharge) AS month, COUNT(*), COUNT(DISTINCT patient_id) FROM visits
WHERE EXTRACT(YEAR FROM date_of_discharge) = 2024 GROUP BY EXTRACT(MONTH FROM date_of_discharge) ORDER BY month;

-- mutant: count_not_distinct
-- mistake: You counted a patient once for each visit.
-- query:
SELECT EXTRACT(MONTH FROM date_of_admission) AS month, COUNT(*), COUNT(patient_id) FROM visits
WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY EXTRACT(MONTH FROM date_of_admission) ORDER BY month;

-- mutant: first_day_left_out
-- mistake: Your period begins after its first day and ends before its last.
-- query:
SELECT EXTRACT(MONTH FROM date_of_admission) AS month, COUNT(*), COUNT(DISTINCT patient_id) FROM visits
WHERE date_of_admission > DATE '2024-01-01' AND date_of_admission < DATE '2024-12-31' GROUP BY EXTRACT(MONTH FROM date_of_admission) ORDER BY month;
