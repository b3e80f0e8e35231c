-- quantity: list cost of pembrolizumab in a month
-- unit: USD
-- population: the regimen
-- published: 14305.58
-- source: maker's price page
-- year: 2020
-- comparable: derived: 9,870 US dollars per three weeks
-- tolerance: 1500
-- patients: 20000
SELECT monthly_cost_usd AS observed
FROM oncology.regimens
WHERE treatment_drug = 'Pembrolizumab';
