-- mistake: You listed the days that have admissions.
SELECT DISTINCT c.date, c.day_name FROM calendar c JOIN visits v ON v.date_of_admission = c.date WHERE c.year = 2024;
