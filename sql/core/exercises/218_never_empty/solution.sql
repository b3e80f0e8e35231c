WITH stays AS (
    SELECT hospital_id, visit_id, date_of_admission, date_of_discharge,
           MAX(date_of_discharge) OVER (PARTITION BY hospital_id ORDER BY date_of_admission, visit_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS latest_before
    FROM visits
    WHERE date_of_admission >= DATE '2024-01-01' AND date_of_admission < DATE '2025-01-01'
), marked AS (
    SELECT hospital_id, date_of_admission, date_of_discharge,
           SUM(CASE WHEN date_of_admission <= latest_before THEN 0 ELSE 1 END) OVER (PARTITION BY hospital_id ORDER BY date_of_admission, visit_id) AS period
    FROM stays
), periods AS (
    SELECT hospital_id, period, MAX(date_of_discharge) - MIN(date_of_admission) + 1 AS days
    FROM marked
    GROUP BY hospital_id, period
)
SELECT hospital_id, COUNT(*) AS periods, MAX(days) AS longest_days
FROM periods
GROUP BY hospital_id;
