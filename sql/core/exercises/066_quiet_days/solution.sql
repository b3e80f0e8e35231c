SELECT c.date, c.day_name
FROM calendar c
WHERE c.year = 2024
  AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.date_of_admission = c.date);
