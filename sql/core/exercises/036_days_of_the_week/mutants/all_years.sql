-- mistake: You counted the admissions of all years.
SELECT c.day_of_week, c.day_name, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission GROUP BY c.day_of_week, c.day_name ORDER BY c.day_of_week;
