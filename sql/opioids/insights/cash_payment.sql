-- phenomenon: cash_payment
-- question: Who pays cash, and for what?
-- says: {cash_share:percent} of opioid fills are paid in cash. Their dose is {cash_dose:1} MME a day, {times_insured_dose:1} times that of insured fills ({insured_dose:1}).
-- expect: cash_share 0.115 to 0.17
-- expect: times_insured_dose 1.5 to 2.6
-- absent: cash_share 0.09
-- patients: 10000
-- source: Cho et al. 2022: 14 % of opioid prescriptions in Texas paid in cash, with 30 % more MME a day
SELECT
    CAST(1.0 * COUNT(*) FILTER (WHERE dispenses.payment_type = 'Cash') / NULLIF(COUNT(*), 0) AS NUMERIC(12, 6)) AS cash_share,
    CAST(AVG(dispenses.mme_per_day) FILTER (WHERE dispenses.payment_type = 'Cash') AS NUMERIC(12, 4)) AS cash_dose,
    CAST(AVG(dispenses.mme_per_day) FILTER (WHERE dispenses.payment_type = 'Insurance') AS NUMERIC(12, 4)) AS insured_dose,
    CAST(AVG(dispenses.mme_per_day) FILTER (WHERE dispenses.payment_type = 'Cash')
        / AVG(dispenses.mme_per_day) FILTER (WHERE dispenses.payment_type = 'Insurance') AS NUMERIC(12, 4)) AS times_insured_dose
FROM opioids.dispenses
JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
WHERE controlled_drugs.drug_class = 'Opioid';
