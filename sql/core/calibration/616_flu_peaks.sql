-- quantity: flu seasons that peak from December to March
-- unit: share
-- population: seasons, July to June, by visits for flu
-- published: 0.9
-- source: CDC, Flu Season, 36 of the 40 seasons 1982-2022
-- year: 2022
-- comparable: seasons by laboratory tests
-- tolerance: 0.15
-- patients: 10000
WITH months AS (
    SELECT
        EXTRACT(YEAR FROM visits.date_of_admission + INTERVAL '6 months') AS season,
        EXTRACT(MONTH FROM visits.date_of_admission) AS month,
        COUNT(*) AS visits
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    WHERE visits.visit_id <= 100000
        AND conditions.name = 'Flu'
    GROUP BY 1, 2
),
ranked AS (
    SELECT month, ROW_NUMBER() OVER (PARTITION BY season ORDER BY visits DESC, month) AS place
    FROM months
)

SELECT AVG(CASE WHEN month IN (12, 1, 2, 3) THEN 1.0 ELSE 0.0 END) AS observed
FROM ranked
WHERE place = 1;
