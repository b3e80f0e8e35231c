-- mistake: Your list has a row for the days that are no holidays.
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.year BETWEEN 2021 AND 2024 GROUP BY c.holiday;
