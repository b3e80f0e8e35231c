-- quantity: yearly rise of charges
-- unit: share
-- population: first visits, condition by condition
-- published: 0.056
-- source: US Bureau of Labor Statistics, CPI of hospital services, to March 2013
-- year: 2013
-- comparable: prices of the same services
-- tolerance: 0.02
-- patients: 10000
WITH charges AS (
    SELECT
        visits.condition_id,
        EXTRACT(YEAR FROM visits.date_of_admission) AS year,
        LN(CAST(billing.total_charge AS DOUBLE PRECISION)) AS charge
    FROM billing
    JOIN visits ON visits.visit_id = billing.visit_id
    WHERE visits.visit_id <= 100000
        AND NOT visits.is_follow_up
),
usual AS (
    SELECT condition_id, AVG(charge) AS charge, AVG(year) AS year
    FROM charges
    GROUP BY condition_id
)

SELECT EXP(REGR_SLOPE(charges.charge - usual.charge, charges.year - usual.year)) - 1 AS observed
FROM charges
JOIN usual ON usual.condition_id = charges.condition_id;
