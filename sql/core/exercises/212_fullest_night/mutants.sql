-- mutant: admissions_of_a_day
-- mistake: You took the largest number of admissions of one day; those who came earlier need a bed too.
-- query:
SELECT h, MAX(n) FROM (SELECT hospital_id AS h, date_of_admission, COUNT(*) AS n FROM visits WHERE EXTRACT(YEAR FROM date_of_admission) = 2024 GROUP BY 1, 2) x GROUP BY h;

-- mutant: all_years
-- mistake: You looked for the fullest night of all years.
-- query:
SELECT h, MAX(n) FROM (SELECT v.hospital_id AS h, c.date, COUNT(*) AS n FROM calendar c JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge > c.date GROUP BY 1, 2) x GROUP BY h;

-- mutant: day_of_discharge_in
-- mistake: You let patients keep their bed in the night after the discharge.
-- query:
SELECT h, MAX(n) FROM (SELECT v.hospital_id AS h, c.date, COUNT(*) AS n FROM calendar c JOIN visits v ON c.date BETWEEN v.date_of_admission AND v.date_of_discharge WHERE c.year = 2024 GROUP BY 1, 2) x GROUP BY h;

-- mutant: discharges_not_subtracted
-- mistake: Your running sum goes up with each admission and never comes down.
-- query:
SELECT h, MAX(n) FROM (SELECT hospital_id AS h, COUNT(*) OVER (PARTITION BY hospital_id ORDER BY date_of_admission, visit_id) AS n FROM visits WHERE date_of_discharge > date_of_admission AND EXTRACT(YEAR FROM date_of_admission) = 2024) x GROUP BY h;

-- mutant: mean_night
-- mistake: You took the mean of the nights in which somebody was there, not the largest number.
-- query:
SELECT h, ROUND(CAST(1.0 * SUM(n) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM (SELECT v.hospital_id AS h, c.date, COUNT(*) AS n FROM calendar c JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge > c.date WHERE c.year = 2024 GROUP BY 1, 2) x GROUP BY h;

-- mutant: without_follow_ups
-- mistake: You left out the follow-ups, which need a bed for a night as well.
-- query:
SELECT h, MAX(n) FROM (SELECT v.hospital_id AS h, c.date, COUNT(*) AS n FROM calendar c JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge > c.date WHERE c.year = 2024 AND NOT v.is_follow_up GROUP BY 1, 2) x GROUP BY h;
