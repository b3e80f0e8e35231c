-- quantity: births from July to September
-- unit: share
-- population: deliveries of full years
-- published: 0.2644
-- source: US Social Security Administration, births by day 2010-2014, as published by FiveThirtyEight
-- year: 2014
-- tolerance: 0.01
-- patients: 200000
SELECT AVG(CASE WHEN EXTRACT(MONTH FROM date_of_admission) BETWEEN 7 AND 9 THEN 1.0 ELSE 0.0 END) AS observed
FROM visits
WHERE treatment IN ('Cesarean Section', 'Delivery')
    AND EXTRACT(YEAR FROM visits.date_of_admission) < (
        SELECT EXTRACT(YEAR FROM MAX(date_of_discharge))
        FROM visits
        WHERE visit_id <= 100000
    );
