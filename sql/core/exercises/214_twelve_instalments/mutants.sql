-- mutant: cents_lost
-- mistake: You rounded down the twelfth instalment too, and the cents that are left over are lost.
-- query:
WITH RECURSIVE k AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM k WHERE n < 12), d AS (SELECT CAST(12 * EXTRACT(YEAR FROM billing_date) + EXTRACT(MONTH FROM billing_date) - 1 AS INTEGER) + n AS m, CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) AS a FROM billing CROSS JOIN k WHERE payment_plan = 'Incremental' AND EXTRACT(YEAR FROM billing_date) = 2024)
SELECT FLOOR(m / 12.0), m % 12 + 1, COUNT(*), SUM(a) FROM d GROUP BY m ORDER BY m;

-- mutant: december_in_the_next_year
-- mistake: You divided twelve times the year plus the month by 12 without moving the months first, so that December has number 0 and the next year.
-- query:
WITH RECURSIVE k AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM k WHERE n < 12), d AS (SELECT CAST(12 * EXTRACT(YEAR FROM billing_date) + EXTRACT(MONTH FROM billing_date) AS INTEGER) + n AS m, CASE WHEN n < 12 THEN CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) ELSE patient_responsibility_amount - 11 * CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) END AS a FROM billing CROSS JOIN k WHERE payment_plan = 'Incremental' AND EXTRACT(YEAR FROM billing_date) = 2024)
SELECT FLOOR(m / 12.0), m % 12, COUNT(*), SUM(a) FROM d GROUP BY m ORDER BY m;

-- mutant: eleven_instalments
-- mistake: Your recursion stops a step too early, after eleven instalments.
-- query:
WITH RECURSIVE k AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM k WHERE n < 11), d AS (SELECT CAST(12 * EXTRACT(YEAR FROM billing_date) + EXTRACT(MONTH FROM billing_date) - 1 AS INTEGER) + n AS m, CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) AS a FROM billing CROSS JOIN k WHERE payment_plan = 'Incremental' AND EXTRACT(YEAR FROM billing_date) = 2024)
SELECT FLOOR(m / 12.0), m % 12 + 1, COUNT(*), SUM(a) FROM d GROUP BY m ORDER BY m;

-- mutant: from_the_month_of_the_bill
-- mistake: You began with the month of the bill itself.
-- query:
WITH RECURSIVE k AS (SELECT 0 AS n UNION ALL SELECT n + 1 FROM k WHERE n < 11), d AS (SELECT CAST(12 * EXTRACT(YEAR FROM billing_date) + EXTRACT(MONTH FROM billing_date) - 1 AS INTEGER) + n AS m, CASE WHEN n < 11 THEN CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) ELSE patient_responsibility_amount - 11 * CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) END AS a FROM billing CROSS JOIN k WHERE payment_plan = 'Incremental' AND EXTRACT(YEAR FROM billing_date) = 2024)
SELECT FLOOR(m / 12.0), m % 12 + 1, COUNT(*), SUM(a) FROM d GROUP BY m ORDER BY m;

-- mutant: paid_bills_left_out
-- mistake: You left out the bills that have been paid; the plan asks what was due.
-- query:
WITH RECURSIVE k AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM k WHERE n < 12), d AS (SELECT CAST(12 * EXTRACT(YEAR FROM billing_date) + EXTRACT(MONTH FROM billing_date) - 1 AS INTEGER) + n AS m, CASE WHEN n < 12 THEN CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) ELSE patient_responsibility_amount - 11 * CAST(FLOOR(100 * patient_responsibility_amount / 12) / 100 AS NUMERIC(12, 2)) END AS a FROM billing CROSS JOIN k WHERE payment_plan = 'Incremental' AND actual_payment_date IS NULL AND EXTRACT(YEAR FROM billing_date) = 2024)
SELECT FLOOR(m / 12.0), m % 12 + 1, COUNT(*), SUM(a) FROM d GROUP BY m ORDER BY m;

-- mutant: whole_part_each_time
-- mistake: Each of your instalments is the whole part, so that a patient pays it twelve times.
-- query:
WITH RECURSIVE k AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM k WHERE n < 12), d AS (SELECT CAST(12 * EXTRACT(YEAR FROM billing_date) + EXTRACT(MONTH FROM billing_date) - 1 AS INTEGER) + n AS m, patient_responsibility_amount AS a FROM billing CROSS JOIN k WHERE payment_plan = 'Incremental' AND EXTRACT(YEAR FROM billing_date) = 2024)
SELECT FLOOR(m / 12.0), m % 12 + 1, COUNT(*), SUM(a) FROM d GROUP BY m ORDER BY m;
