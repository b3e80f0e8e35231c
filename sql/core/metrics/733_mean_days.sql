-- metric: mean_days
-- means: Days, on average, from the expected date to a late payment (bills due more than 120 days before the anchor date), from a payment on time to the expected date (bills due in 30 days, before the anchor date), and from admission to the bill (admissions at least five days before the anchor date).
-- sample: the first 200,000 visits
-- unit: days
-- expect: 28, as most late payments come within weeks, give or take 2 days (deviation 26); 11, as some pay at once and others when it is due, give or take 1 day (deviation 9); 2.3 give or take 0.2 days (deviation 1.5); and four standard errors (chosen, within the ranges of spec/core.md, section 7)
WITH run AS (
    SELECT
        today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
bills AS (
    SELECT
        CASE WHEN billing.payment_status = 'Late-Paid' AND billing.expected_payment_date < run.today - 120 THEN billing.actual_payment_date - billing.expected_payment_date END AS days_late,
        CASE WHEN billing.payment_status = 'Paid' AND billing.payment_plan = 'Full' AND billing.expected_payment_date < run.today THEN billing.expected_payment_date - billing.actual_payment_date END AS days_before_due,
        CASE WHEN visits.date_of_admission <= run.today - 5 THEN billing.billing_date - visits.date_of_admission END AS days_to_bill
    FROM billing
    LEFT JOIN visits ON visits.visit_id = billing.visit_id AND visits.visit_id <= 200000
    CROSS JOIN run
    WHERE billing.visit_id <= 200000
),
sums AS (
    SELECT
        COUNT(days_late) AS late_bills,
        SUM(days_late) AS days_late,
        COUNT(days_before_due) AS bills_on_time,
        SUM(days_before_due) AS days_before_due,
        COUNT(days_to_bill) AS bills,
        SUM(days_to_bill) AS days_to_bill
    FROM bills
),
means (part, n, days, mean, deviation, tolerance) AS (
    SELECT 'before_due', bills_on_time, days_before_due, 11, 9, 1 FROM sums
    UNION ALL
    SELECT 'late', late_bills, days_late, 28, 26, 2 FROM sums
    UNION ALL
    SELECT 'to_bill', bills, days_to_bill, 2.3, 1.5, 0.2 FROM sums
),
sample AS (
    SELECT
        part,
        CAST(n AS DOUBLE PRECISION) AS n,
        CAST(days AS DOUBLE PRECISION) AS days,
        CAST(mean AS DOUBLE PRECISION) AS mean,
        CAST(deviation AS DOUBLE PRECISION) AS deviation,
        CAST(tolerance AS DOUBLE PRECISION) AS tolerance
    FROM means
)
SELECT
    part,
    days / NULLIF(n, 0) AS value,
    mean - 4 * deviation / SQRT(NULLIF(n, 0)) - tolerance AS band_low,
    mean + 4 * deviation / SQRT(NULLIF(n, 0)) + tolerance AS band_high
FROM sample
ORDER BY part;
