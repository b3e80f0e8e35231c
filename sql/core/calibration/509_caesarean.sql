-- quantity: caesareans
-- unit: share
-- population: deliveries
-- published: 0.323
-- source: CDC NCHS, Births: Final Data for 2023
-- year: 2025
-- tolerance: 0.03
-- patients: 10000
SELECT AVG(CASE WHEN treatment = 'Cesarean Section' THEN 1.0 ELSE 0.0 END) AS observed
FROM visits
WHERE visit_id <= 100000
    AND treatment IN ('Cesarean Section', 'Delivery');
