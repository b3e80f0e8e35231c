-- mistake: You put the treatment into WHERE, and the months without a birth are gone.
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT CAST(f + INTERVAL '1 month' AS DATE) FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(v.visit_id) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < CAST(f + INTERVAL '1 month' AS DATE) WHERE v.treatment IN ('Delivery', 'Cesarean Section') GROUP BY f ORDER BY f;
