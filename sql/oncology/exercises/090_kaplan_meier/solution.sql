WITH leaving AS (
    SELECT
        stage,
        last_contact_date - diagnosis_date AS day,
        COUNT(date_of_death) AS deaths,
        COUNT(*) AS leaving
    FROM oncology.tumors
    WHERE stage IN ('III', 'IV')
        AND diagnosis_date >= (SELECT MIN(date_of_admission) FROM visits)
    GROUP BY stage, last_contact_date - diagnosis_date
),
at_risk AS (
    SELECT stage, day, deaths, SUM(leaving) OVER (PARTITION BY stage ORDER BY day DESC) AS at_risk
    FROM leaving
),
curve AS (
    SELECT
        stage,
        day,
        at_risk,
        deaths,
        EXP(SUM(LN(CAST(1.0 - 1.0 * deaths / at_risk AS DOUBLE PRECISION))) OVER (PARTITION BY stage ORDER BY day)) AS survival,
        SUM(1.0 * deaths / (at_risk * (at_risk - deaths))) OVER (PARTITION BY stage ORDER BY day) AS variance
    FROM at_risk
    WHERE deaths > 0 AND at_risk >= 10
)
SELECT
    stage,
    day,
    at_risk,
    deaths,
    ROUND(CAST(100 * survival AS NUMERIC(14, 8)), 2) AS survival_percent,
    ROUND(CAST(100 * survival * SQRT(CAST(variance AS DOUBLE PRECISION)) AS NUMERIC(14, 8)), 2) AS standard_error
FROM curve
ORDER BY stage, day;
