-- mistake: You looked for days without discharges.
SELECT c.date, c.day_name FROM calendar c LEFT JOIN visits v ON v.date_of_discharge = c.date WHERE c.year = 2024 AND v.visit_id IS NULL;
