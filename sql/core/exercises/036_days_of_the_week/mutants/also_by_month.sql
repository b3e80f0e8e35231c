-- mistake: You grouped by month too, so that each day has twelve rows.
SELECT c.day_of_week, c.day_name, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.year = 2023 GROUP BY c.day_of_week, c.day_name, c.month ORDER BY c.day_of_week, c.month;
