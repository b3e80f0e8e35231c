-- mistake: You counted all visits for the condition, also check-ups after a birth.
WITH RECURSIVE m AS (SELECT DATE '2023-01-01' AS f UNION ALL SELECT CAST(f + INTERVAL '1 month' AS DATE) FROM m WHERE f < DATE '2024-12-01')
SELECT f, COUNT(c.condition_id) FROM m LEFT JOIN visits v ON v.date_of_admission >= f AND v.date_of_admission < CAST(f + INTERVAL '1 month' AS DATE) LEFT JOIN conditions c ON c.condition_id = v.condition_id AND c.name = 'Childbirth' GROUP BY f ORDER BY f;
