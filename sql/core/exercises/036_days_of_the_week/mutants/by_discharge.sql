-- mistake: You joined the calendar to the date of discharge.
SELECT c.day_of_week, c.day_name, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_discharge WHERE c.year = 2023 GROUP BY c.day_of_week, c.day_name ORDER BY c.day_of_week;
