-- mistake: You joined only the visits that began on the day, so that nobody stays from the days before.
SELECT c.date, COUNT(v.visit_id), COUNT(CASE WHEN v.date_of_discharge = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge > c.date THEN 1 END) FROM calendar c LEFT JOIN visits v ON v.date_of_admission = c.date WHERE c.year = 2024 AND c.month = 2 GROUP BY c.date ORDER BY c.date;
