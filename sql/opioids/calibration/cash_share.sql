-- quantity: share of opioid fills paid in cash
-- published: 0.14
-- source: Cho et al., JAPhA, Texas
-- year: 2022
-- band: 0.115 to 0.17
-- patients: 10000
SELECT 1.0 * COUNT(*) FILTER (WHERE dispenses.payment_type = 'Cash') / NULLIF(COUNT(*), 0) AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';
