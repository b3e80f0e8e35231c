-- quantity: charge of bypass surgery, mean to median
-- unit: ratio
-- population: first visits with bypass surgery
-- published: 1.29
-- source: Eisenberg et al., Archives of Internal Medicine 165:1506
-- year: 2005
-- comparable: derived: costs, mean 20,673 and median 16,036 US dollars
-- tolerance: 10 %
-- patients: 10000
SELECT AVG(billing.total_charge) / PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY billing.total_charge) AS observed
FROM billing
JOIN visits ON visits.visit_id = billing.visit_id
WHERE visits.visit_id <= 100000
    AND visits.treatment = 'Bypass Surgery'
    AND NOT visits.is_follow_up;
