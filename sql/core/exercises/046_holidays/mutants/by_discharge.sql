-- mistake: You joined the calendar to the date of discharge.
SELECT c.holiday, COUNT(*) FROM visits v JOIN calendar c ON c.date = v.date_of_discharge WHERE c.holiday IS NOT NULL AND c.year BETWEEN 2021 AND 2024 GROUP BY c.holiday;
