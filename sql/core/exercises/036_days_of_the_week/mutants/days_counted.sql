-- mistake: You counted days, so that a day with several admissions counts once.
SELECT c.day_of_week, c.day_name, COUNT(DISTINCT c.date) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.year = 2023 GROUP BY c.day_of_week, c.day_name ORDER BY c.day_of_week;
