-- quantity: fills paid in cash
-- unit: share
-- population: opioid fills
-- published: 0.14
-- source: Cho et al., JAPhA, Texas
-- year: 2022
-- tolerance: 0.0275
-- patients: 10000
SELECT 1.0 * COUNT(*) FILTER (WHERE dispenses.payment_type = 'Cash') / NULLIF(COUNT(*), 0) AS observed
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';
