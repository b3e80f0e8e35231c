-- mutant: both_plans
-- mistake: You took in the plan Incremental, for which people have a year to pay.
-- query:
SELECT EXTRACT(QUARTER FROM billing_date) AS q, COUNT(*), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 30 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 60 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 90 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM billing WHERE EXTRACT(YEAR FROM billing_date) = 2024 GROUP BY 1 ORDER BY 1;

-- mutant: from_the_expected_day
-- mistake: You counted the days from the expected payment on.
-- query:
SELECT EXTRACT(QUARTER FROM billing_date) AS q, COUNT(*), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - expected_payment_date <= 30 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - expected_payment_date <= 60 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - expected_payment_date <= 90 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM billing WHERE payment_plan = 'Full' AND EXTRACT(YEAR FROM billing_date) = 2024 GROUP BY 1 ORDER BY 1;

-- mutant: last_day_lost
-- mistake: You left out payments on the 30th, 60th and 90th day, and many people pay on the last day.
-- query:
SELECT EXTRACT(QUARTER FROM billing_date) AS q, COUNT(*), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date < 30 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date < 60 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date < 90 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM billing WHERE payment_plan = 'Full' AND EXTRACT(YEAR FROM billing_date) = 2024 GROUP BY 1 ORDER BY 1;

-- mutant: not_cumulative
-- mistake: Your columns are disjoint; who paid within 30 days has also paid within 60.
-- query:
SELECT EXTRACT(QUARTER FROM billing_date) AS q, COUNT(*), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 30 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date BETWEEN 31 AND 60 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date BETWEEN 61 AND 90 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM billing WHERE payment_plan = 'Full' AND EXTRACT(YEAR FROM billing_date) = 2024 GROUP BY 1 ORDER BY 1;

-- mutant: paid_bills_only
-- mistake: You divided by the bills that were paid; those that never were belong to the quarter too.
-- query:
SELECT EXTRACT(QUARTER FROM billing_date) AS q, COUNT(*), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 30 THEN 1 ELSE 0 END) / COUNT(actual_payment_date) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 60 THEN 1 ELSE 0 END) / COUNT(actual_payment_date) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 90 THEN 1 ELSE 0 END) / COUNT(actual_payment_date) AS NUMERIC(12, 6)), 1) FROM billing WHERE payment_plan = 'Full' AND EXTRACT(YEAR FROM billing_date) = 2024 GROUP BY 1 ORDER BY 1;

-- mutant: quarter_of_the_payment
-- mistake: You grouped by the quarter of the payment, so that the unpaid bills have no quarter.
-- query:
SELECT EXTRACT(QUARTER FROM actual_payment_date) AS q, COUNT(*), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 30 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 60 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), ROUND(CAST(100.0 * SUM(CASE WHEN actual_payment_date - billing_date <= 90 THEN 1 ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM billing WHERE payment_plan = 'Full' AND EXTRACT(YEAR FROM actual_payment_date) = 2024 GROUP BY 1 ORDER BY 1;
