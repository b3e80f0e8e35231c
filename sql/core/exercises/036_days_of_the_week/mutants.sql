-- mutant: all_years
-- mistake: You counted the admissions of all years.
-- query:
SELECT c.day_of_week, c.day_name, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission GROUP BY c.day_of_week, c.day_name ORDER BY c.day_of_week;

-- mutant: alphabetical
-- mistake: You ordered the days by their names.
-- query:
SELECT c.day_of_week, c.day_name, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.year = 2023 GROUP BY c.day_of_week, c.day_name ORDER BY c.day_name;

-- mutant: also_by_month
-- mistake: You grouped by month too, so that each day has twelve rows.
-- query:
SELECT c.day_of_week, c.day_name, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.year = 2023 GROUP BY c.day_of_week, c.day_name, c.month ORDER BY c.day_of_week, c.month;

-- mutant: by_discharge
-- mistake: You joined the calendar to the date of discharge.
-- query:
SELECT c.day_of_week, c.day_name, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_discharge WHERE c.year = 2023 GROUP BY c.day_of_week, c.day_name ORDER BY c.day_of_week;

-- mutant: days_counted
-- mistake: You counted days, so that a day with several admissions counts once.
-- replace:
SELECT c.day_of_week, c.day_name, COUNT(*) AS admissions
-- with:
SELECT c.day_of_week, c.day_name, COUNT(DISTINCT c.date)
