-- quantity: list cost of pembrolizumab, US dollars a month (9,870 per three weeks)
-- published: 14305.58
-- source: maker's price page
-- year: 2020
-- band: 13500 to 16500
-- patients: 10000
SELECT monthly_cost_usd AS observed
FROM oncology.regimens
WHERE treatment_drug = 'Pembrolizumab';
