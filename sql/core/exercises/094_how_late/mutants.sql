-- mutant: all_paid
-- mistake: You took in bills that were paid in time; their negative days pull the mean down.
-- query:
SELECT payment_plan, COUNT(*), ROUND(CAST(1.0 * SUM(actual_payment_date - expected_payment_date) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(actual_payment_date - expected_payment_date) FROM billing WHERE actual_payment_date IS NOT NULL GROUP BY payment_plan;

-- mutant: divided_by_all_bills
-- mistake: You divided by all bills of the plan; the ones that were not late count as zero days then.
-- query:
SELECT payment_plan, COUNT(CASE WHEN payment_status = 'Late-Paid' THEN 1 END), ROUND(CAST(1.0 * SUM(CASE WHEN payment_status = 'Late-Paid' THEN actual_payment_date - expected_payment_date ELSE 0 END) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(actual_payment_date - expected_payment_date) FROM billing GROUP BY payment_plan;

-- mutant: from_the_bill
-- mistake: You counted the days from the bill on, not from the day when payment was expected.
-- query:
SELECT payment_plan, COUNT(*), ROUND(CAST(1.0 * SUM(actual_payment_date - billing_date) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(actual_payment_date - billing_date) FROM billing WHERE payment_status = 'Late-Paid' GROUP BY payment_plan;

-- mutant: other_way_round
-- mistake: You subtracted the later date from the earlier one.
-- query:
SELECT payment_plan, COUNT(*), ROUND(CAST(1.0 * SUM(expected_payment_date - actual_payment_date) / COUNT(*) AS NUMERIC(12, 6)), 1), MAX(expected_payment_date - actual_payment_date) FROM billing WHERE payment_status = 'Late-Paid' GROUP BY payment_plan;

-- mutant: still_unpaid_in
-- mistake: You took the late bills that nobody has paid into the number of bills.
-- query:
SELECT payment_plan, COUNT(*), ROUND(CAST(1.0 * SUM(actual_payment_date - expected_payment_date) / COUNT(actual_payment_date) AS NUMERIC(12, 6)), 1), MAX(actual_payment_date - expected_payment_date) FROM billing WHERE payment_status LIKE 'Late%' GROUP BY payment_plan;

-- mutant: whole_days
-- mistake: You cut the mean down to whole days.
-- query:
SELECT payment_plan, COUNT(*), FLOOR(1.0 * SUM(actual_payment_date - expected_payment_date) / COUNT(*)), MAX(actual_payment_date - expected_payment_date) FROM billing WHERE payment_status = 'Late-Paid' GROUP BY payment_plan;
