WITH RECURSIVE months AS (
    SELECT DATE '2023-01-01' AS first_day
    UNION ALL
    SELECT CAST(first_day + INTERVAL '1 month' AS DATE) FROM months WHERE first_day < DATE '2024-12-01'
)
SELECT m.first_day, COUNT(v.visit_id) AS births
FROM months m
LEFT JOIN visits v ON v.date_of_admission >= m.first_day AND v.date_of_admission < CAST(m.first_day + INTERVAL '1 month' AS DATE)
    AND v.treatment IN ('Delivery', 'Cesarean Section')
GROUP BY m.first_day
ORDER BY m.first_day;
