-- mutant: centred
-- mistake: Your frame looks one month ahead.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, SUM(total_charge) AS c FROM billing WHERE billing_date >= DATE '2023-01-01' AND billing_date < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, c, SUM(c) OVER (PARTITION BY y ORDER BY m), ROUND(CAST(AVG(c) OVER (ORDER BY y, m ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS NUMERIC(18, 6)), 2) FROM m ORDER BY y, m;

-- mutant: four_months
-- mistake: Your frame holds four months, not three.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, SUM(total_charge) AS c FROM billing WHERE billing_date >= DATE '2023-01-01' AND billing_date < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, c, SUM(c) OVER (PARTITION BY y ORDER BY m), ROUND(CAST(AVG(c) OVER (ORDER BY y, m ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS NUMERIC(18, 6)), 2) FROM m ORDER BY y, m;

-- mutant: mean_within_the_year
-- mistake: Your mean begins anew each January.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, SUM(total_charge) AS c FROM billing WHERE billing_date >= DATE '2023-01-01' AND billing_date < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, c, SUM(c) OVER (PARTITION BY y ORDER BY m), ROUND(CAST(AVG(c) OVER (PARTITION BY y ORDER BY m ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS NUMERIC(18, 6)), 2) FROM m ORDER BY y, m;

-- mutant: never_begins_anew
-- mistake: Your year to date runs on into the next year.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, SUM(total_charge) AS c FROM billing WHERE billing_date >= DATE '2023-01-01' AND billing_date < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, c, SUM(c) OVER (ORDER BY y, m), ROUND(CAST(AVG(c) OVER (ORDER BY y, m ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS NUMERIC(18, 6)), 2) FROM m ORDER BY y, m;

-- mutant: patients_part
-- mistake: You summed what patients owe, not the charges.
-- query:
WITH m AS (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, SUM(patient_responsibility_amount) AS c FROM billing WHERE billing_date >= DATE '2023-01-01' AND billing_date < DATE '2025-01-01' GROUP BY 1, 2)
SELECT y, m, c, SUM(c) OVER (PARTITION BY y ORDER BY m), ROUND(CAST(AVG(c) OVER (ORDER BY y, m ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS NUMERIC(18, 6)), 2) FROM m ORDER BY y, m;
