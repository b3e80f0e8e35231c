WITH numbered AS (
    SELECT date_of_admission, ROW_NUMBER() OVER (PARTITION BY patient_id ORDER BY date_of_admission, visit_id) AS n FROM visits
)
SELECT EXTRACT(YEAR FROM date_of_admission) AS year, COUNT(*) AS patients
FROM numbered
WHERE n = 5
GROUP BY EXTRACT(YEAR FROM date_of_admission);
