-- quantity: admissions on weekends
-- unit: share
-- population: visits of at least one night
-- published: 0.19
-- source: AHRQ HCUP Statistical Brief 87, NIS 2007
-- year: 2007
-- comparable: all stays of community hospitals
-- tolerance: 0.02
-- patients: 10000
SELECT AVG(CASE WHEN EXTRACT(ISODOW FROM visits.date_of_admission) > 5 THEN 1.0 ELSE 0.0 END) AS observed
FROM visits
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission;
