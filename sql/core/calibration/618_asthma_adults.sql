-- quantity: asthma in September, adults, against the mean
-- unit: ratio
-- population: first visits of full years from 18
-- published: 1.0
-- source: HCUP NIS 2022 (CHEST)
-- year: 2022
-- comparable: hospital stays for exacerbations
-- tolerance: 0.15
-- patients: 50000
SELECT 12 * AVG(CASE WHEN EXTRACT(MONTH FROM visits.date_of_admission) = 9 THEN 1.0 ELSE 0.0 END) AS observed
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
WHERE visits.visit_id <= 200000
    AND conditions.name = 'Asthma'
    AND NOT visits.is_follow_up
    AND visits.age >= 18
    AND EXTRACT(YEAR FROM visits.date_of_admission) < (
        SELECT EXTRACT(YEAR FROM MAX(date_of_discharge))
        FROM visits
        WHERE visit_id <= 100000
    );
