-- mutant: bills_counted
-- mistake: You counted the bills, where their charges were asked for.
-- query:
SELECT y, SUM(CASE WHEN m BETWEEN 1 AND 3 THEN 1 ELSE 0 END), SUM(CASE WHEN m BETWEEN 4 AND 6 THEN 1 ELSE 0 END), SUM(CASE WHEN m BETWEEN 7 AND 9 THEN 1 ELSE 0 END), SUM(CASE WHEN m >= 10 THEN 1 ELSE 0 END) FROM (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m FROM billing) x WHERE y BETWEEN 2022 AND 2024 GROUP BY y ORDER BY y;

-- mutant: by_expected_date
-- mistake: You took the date on which the payment was expected.
-- query:
SELECT y, SUM(CASE WHEN m BETWEEN 1 AND 3 THEN total_charge ELSE 0 END), SUM(CASE WHEN m BETWEEN 4 AND 6 THEN total_charge ELSE 0 END), SUM(CASE WHEN m BETWEEN 7 AND 9 THEN total_charge ELSE 0 END), SUM(CASE WHEN m >= 10 THEN total_charge ELSE 0 END) FROM (SELECT EXTRACT(YEAR FROM expected_payment_date) AS y, EXTRACT(MONTH FROM expected_payment_date) AS m, total_charge FROM billing) x WHERE y BETWEEN 2022 AND 2024 GROUP BY y ORDER BY y;

-- mutant: month_by_three
-- mistake: You divided the month by 3 without moving it first, so that March is in the second quarter and December in none.
-- query:
SELECT y, SUM(CASE WHEN FLOOR(m / 3.0) = 0 THEN total_charge ELSE 0 END), SUM(CASE WHEN FLOOR(m / 3.0) = 1 THEN total_charge ELSE 0 END), SUM(CASE WHEN FLOOR(m / 3.0) = 2 THEN total_charge ELSE 0 END), SUM(CASE WHEN FLOOR(m / 3.0) = 3 THEN total_charge ELSE 0 END) FROM (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, total_charge FROM billing) x WHERE y BETWEEN 2022 AND 2024 GROUP BY y ORDER BY y;

-- mutant: overlapping_quarters
-- mistake: Your quarters share their end months, so that some charges count twice.
-- query:
SELECT y, SUM(CASE WHEN m BETWEEN 1 AND 4 THEN total_charge ELSE 0 END), SUM(CASE WHEN m BETWEEN 4 AND 7 THEN total_charge ELSE 0 END), SUM(CASE WHEN m BETWEEN 7 AND 10 THEN total_charge ELSE 0 END), SUM(CASE WHEN m BETWEEN 10 AND 12 THEN total_charge ELSE 0 END) FROM (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, total_charge FROM billing) x WHERE y BETWEEN 2022 AND 2024 GROUP BY y ORDER BY y;

-- mutant: year_to_date
-- mistake: Your columns run on from the beginning of the year.
-- query:
SELECT y, SUM(CASE WHEN m <= 3 THEN total_charge ELSE 0 END), SUM(CASE WHEN m <= 6 THEN total_charge ELSE 0 END), SUM(CASE WHEN m <= 9 THEN total_charge ELSE 0 END), SUM(total_charge) FROM (SELECT EXTRACT(YEAR FROM billing_date) AS y, EXTRACT(MONTH FROM billing_date) AS m, total_charge FROM billing) x WHERE y BETWEEN 2022 AND 2024 GROUP BY y ORDER BY y;
