-- quantity: deaths of those 65 and over in a year
-- unit: share
-- population: patients aged 65 and over, by the years they lived in the history
-- published: 0.0447
-- source: CDC NCHS, MMWR 73(26) QuickStats, NVSS 2022
-- year: 2024
-- comparable: age-adjusted to the US population of 2000; residents
-- tolerance: 20 %
-- patients: 10000
WITH span AS (
    SELECT MIN(date_of_admission) AS first_day, MAX(date_of_discharge) AS last_day
    FROM visits
    WHERE visit_id <= 100000
),
lives AS (
    SELECT
        GREATEST(CAST(patients.date_of_birth + INTERVAL '65 years' AS DATE), span.first_day) AS first_day,
        LEAST(COALESCE(patients.date_of_death, span.last_day), span.last_day) AS last_day,
        COALESCE(patients.date_of_death <= span.last_day, FALSE) AS has_died
    FROM patients
    CROSS JOIN span
    WHERE patients.patient_id <= 100000
)

SELECT SUM(CASE WHEN has_died THEN 1.0 ELSE 0.0 END) / (SUM(last_day - first_day) / 365.25) AS observed
FROM lives
WHERE last_day > first_day;
