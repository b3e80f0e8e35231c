-- mistake: You added 30 days instead of a month, so that the first days drift away.
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT f + 30 FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(v.visit_id) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < f + 30 AND v.treatment IN ('Delivery', 'Cesarean Section') GROUP BY f ORDER BY f;
