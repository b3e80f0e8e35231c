-- mistake: You let patients stay over the night after their discharge.
SELECT c.date, COUNT(CASE WHEN v.date_of_admission = c.date THEN 1 END), COUNT(CASE WHEN v.date_of_discharge = c.date THEN 1 END), COUNT(v.visit_id) FROM calendar c LEFT JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge >= c.date WHERE c.year = 2024 AND c.month = 2 GROUP BY c.date ORDER BY c.date;
