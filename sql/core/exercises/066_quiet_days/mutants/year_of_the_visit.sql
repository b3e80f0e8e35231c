-- mistake: You asked the missing visit for its year; it has none, and so no day is left.
SELECT c.date, c.day_name FROM calendar c LEFT JOIN visits v ON v.date_of_admission = c.date WHERE v.visit_id IS NULL AND EXTRACT(YEAR FROM v.date_of_admission) = 2024;
