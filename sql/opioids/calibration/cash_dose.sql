-- quantity: MME a day of fills paid in cash, as times those of insured fills
-- published: 1.3
-- source: Cho et al., JAPhA, Texas
-- year: 2022
-- band: 1.5 to 2.6
-- patients: 10000
SELECT
    AVG(dispenses.mme_per_day) FILTER (WHERE dispenses.payment_type = 'Cash')
    / AVG(dispenses.mme_per_day) FILTER (WHERE dispenses.payment_type = 'Insurance') AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';
