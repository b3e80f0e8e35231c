-- mistake: Your mean runs from the first day on.
WITH days AS (
    SELECT device_id, CAST(reading_timestamp AS DATE) AS day, SUM(steps) AS steps
    FROM wearables.reading_hours
    GROUP BY device_id, CAST(reading_timestamp AS DATE)
),
weeks AS (
    SELECT
        device_id,
        day,
        MIN(day) OVER (PARTITION BY device_id ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS first_day,
        AVG(1.0 * steps) OVER (PARTITION BY device_id ORDER BY day) AS mean_steps
    FROM days
)
SELECT device_id, ROUND(CAST(MAX(mean_steps) AS NUMERIC(12, 4)), 0) AS best_week_steps
FROM weeks
WHERE first_day = day - 6
GROUP BY device_id;
