-- mistake: You left out the year 2024.
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_admission WHERE c.holiday IS NOT NULL AND c.year >= 2021 AND c.year < 2024 GROUP BY c.holiday;
