-- quantity: births on weekends
-- unit: share
-- population: deliveries, by the day of admission
-- published: 0.2006
-- source: US Social Security Administration, births by day 2010-2014, as published by FiveThirtyEight
-- year: 2014
-- comparable: births; the day of admission may be the day before
-- tolerance: 0.03
-- patients: 10000
SELECT AVG(CASE WHEN EXTRACT(ISODOW FROM visits.date_of_admission) > 5 THEN 1.0 ELSE 0.0 END) AS observed
FROM visits
WHERE visit_id <= 100000
    AND treatment IN ('Cesarean Section', 'Delivery');
