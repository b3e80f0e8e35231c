-- quantity: charge of a caesarean against a vaginal birth
-- unit: ratio
-- population: deliveries
-- published: 2.04
-- source: AHRQ HCUP Statistical Brief 131, NIS 2009
-- year: 2009
-- comparable: derived: costs of 5,300 and 2,600 US dollars
-- tolerance: 20 %
-- patients: 10000
SELECT
    AVG(billing.total_charge) FILTER (WHERE visits.treatment = 'Cesarean Section')
    / AVG(billing.total_charge) FILTER (WHERE visits.treatment = 'Delivery') AS observed
FROM billing
JOIN visits ON visits.visit_id = billing.visit_id
WHERE visits.visit_id <= 100000
    AND NOT visits.is_follow_up;
