-- mistake: You forgot the second of the two treatments.
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT CAST(f + INTERVAL '1 month' AS DATE) FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(v.visit_id) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < CAST(f + INTERVAL '1 month' AS DATE) AND v.treatment = 'Delivery' GROUP BY f ORDER BY f;
