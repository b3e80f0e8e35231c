-- quantity: charge of surgery against a cast
-- unit: ratio
-- population: first visits for broken bones
-- published: 6.23
-- source: Shauver et al., Journal of Hand Surgery 36:1912
-- year: 2011
-- comparable: derived: Medicare pays 3,516 and 564 US dollars for a broken wrist
-- tolerance: 40 %
-- patients: 10000
SELECT
    AVG(billing.total_charge) FILTER (WHERE visits.treatment = 'Surgery')
    / AVG(billing.total_charge) FILTER (WHERE visits.treatment = 'Cast') AS observed
FROM billing
JOIN visits ON visits.visit_id = billing.visit_id
WHERE visits.visit_id <= 100000
    AND NOT visits.is_follow_up;
