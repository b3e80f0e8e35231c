WITH months AS (
    SELECT DISTINCT hospital_id, CAST(12 * EXTRACT(YEAR FROM date_of_admission) + EXTRACT(MONTH FROM date_of_admission) AS INTEGER) AS month_number
    FROM visits
    WHERE date_of_admission >= DATE '2022-01-01' AND date_of_admission < DATE '2025-01-01'
), marked AS (
    SELECT hospital_id, month_number - ROW_NUMBER() OVER (PARTITION BY hospital_id ORDER BY month_number) AS run FROM months
), runs AS (
    SELECT hospital_id, COUNT(*) AS months FROM marked GROUP BY hospital_id, run
)
SELECT hospital_id, MAX(months) AS months
FROM runs
GROUP BY hospital_id;
