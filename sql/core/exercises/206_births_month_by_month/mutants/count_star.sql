-- mistake: You counted rows, and a month without a birth has a row as well.
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT CAST(f + INTERVAL '1 month' AS DATE) FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(*) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < CAST(f + INTERVAL '1 month' AS DATE) AND v.treatment IN ('Delivery', 'Cesarean Section') GROUP BY f ORDER BY f;
