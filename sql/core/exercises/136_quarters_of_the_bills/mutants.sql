-- mutant: by_number
-- mistake: You dealt the bills out by their numbers, not by their charges.
-- query:
SELECT p, COUNT(*), MIN(t), MAX(t), ROUND(CAST(100.0 * SUM(t) / (SELECT SUM(total_charge) FROM billing) AS NUMERIC(18, 6)), 1) FROM (SELECT total_charge AS t, NTILE(4) OVER (ORDER BY billing_id) AS p FROM billing) x GROUP BY p;

-- mutant: largest_first
-- mistake: You ordered downwards, so that part 1 holds the largest bills.
-- query:
SELECT p, COUNT(*), MIN(t), MAX(t), ROUND(CAST(100.0 * SUM(t) / (SELECT SUM(total_charge) FROM billing) AS NUMERIC(18, 6)), 1) FROM (SELECT total_charge AS t, NTILE(4) OVER (ORDER BY total_charge DESC, billing_id) AS p FROM billing) x GROUP BY p;

-- mutant: parts_of_each_plan
-- mistake: You divided the bills of each payment plan by themselves.
-- query:
SELECT p, COUNT(*), MIN(t), MAX(t), ROUND(CAST(100.0 * SUM(t) / (SELECT SUM(total_charge) FROM billing) AS NUMERIC(18, 6)), 1) FROM (SELECT total_charge AS t, NTILE(4) OVER (PARTITION BY payment_plan ORDER BY total_charge, billing_id) AS p FROM billing) x GROUP BY p;

-- mutant: same_width
-- mistake: You cut the range of the charges into four equal pieces, so that nearly all bills are in the first.
-- query:
SELECT p, COUNT(*), MIN(t), MAX(t), ROUND(CAST(100.0 * SUM(t) / (SELECT SUM(total_charge) FROM billing) AS NUMERIC(18, 6)), 1) FROM (SELECT total_charge AS t, CASE WHEN total_charge <= m / 4 THEN 1 WHEN total_charge <= m / 2 THEN 2 WHEN total_charge <= 3 * m / 4 THEN 3 ELSE 4 END AS p FROM billing CROSS JOIN (SELECT MAX(total_charge) AS m FROM billing) y) x GROUP BY p;

-- mutant: share_of_bills
-- mistake: You gave the share of the number of bills, which is a quarter by definition.
-- query:
SELECT p, COUNT(*), MIN(t), MAX(t), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(*) FROM billing) AS NUMERIC(18, 6)), 1) FROM (SELECT total_charge AS t, NTILE(4) OVER (ORDER BY total_charge, billing_id) AS p FROM billing) x GROUP BY p;
