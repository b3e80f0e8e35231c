-- asserts: The calendar holds every date of visits and billing.
-- tables: calendar, visits, billing
WITH dates_in_use AS (
    SELECT
        'visits' AS table_name,
        MIN(date_of_admission) AS first_date,
        MAX(date_of_discharge) AS last_date
    FROM visits
    UNION ALL
    SELECT
        'billing' AS table_name,
        MIN(billing_date) AS first_date,
        MAX(GREATEST(expected_payment_date, COALESCE(actual_payment_date, expected_payment_date))) AS last_date
    FROM billing
),
span AS (
    SELECT
        MIN(date) AS first_date,
        MAX(date) AS last_date
    FROM calendar
)
SELECT
    dates_in_use.table_name,
    dates_in_use.first_date,
    dates_in_use.last_date,
    span.first_date AS calendar_first_date,
    span.last_date AS calendar_last_date
FROM dates_in_use
CROSS JOIN span
WHERE dates_in_use.first_date < span.first_date
    OR dates_in_use.last_date > span.last_date
    OR (dates_in_use.first_date IS NOT NULL AND span.first_date IS NULL)
ORDER BY dates_in_use.table_name;
