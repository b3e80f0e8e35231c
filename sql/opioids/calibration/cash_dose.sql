-- quantity: dose of fills paid in cash against insured
-- unit: ratio
-- population: opioid fills, MME a day
-- published: 1.3
-- source: Cho et al., JAPhA, Texas
-- year: 2022
-- tolerance: 0.3
-- on_purpose: mills and shoppers, who pay cash, are planted and get high doses
-- patients: 10000
SELECT
    AVG(dispenses.mme_per_day) FILTER (WHERE dispenses.payment_type = 'Cash')
    / AVG(dispenses.mme_per_day) FILTER (WHERE dispenses.payment_type = 'Insurance') AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';
