-- Stays that are too long or end before they begin, and would not with day and month of one end changed over; bills that
-- were not written within five days of the admission, and expected dates that are neither 30 days nor a year off.
WITH stays AS (
    SELECT line_number, visit_id,
        CASE WHEN date_of_admission SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}' THEN CAST(date_of_admission AS DATE) END AS a,
        CASE WHEN date_of_admission SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}' AND SUBSTR(date_of_admission, 9, 2) <= '12'
            THEN CAST(SUBSTR(date_of_admission, 1, 5) || SUBSTR(date_of_admission, 9, 2) || SUBSTR(date_of_admission, 5, 3) AS DATE) END AS a2,
        CASE WHEN date_of_discharge SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}' THEN CAST(date_of_discharge AS DATE) END AS d,
        CASE WHEN date_of_discharge SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}' AND SUBSTR(date_of_discharge, 9, 2) <= '12'
            THEN CAST(SUBSTR(date_of_discharge, 1, 5) || SUBSTR(date_of_discharge, 9, 2) || SUBSTR(date_of_discharge, 5, 3) AS DATE) END AS d2
    FROM raw.visits
),
bills AS (
    SELECT billing.line_number, stays.a,
        CASE WHEN billing_date SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}' THEN CAST(billing_date AS DATE) END AS b,
        CASE WHEN billing_date SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}' AND SUBSTR(billing_date, 9, 2) <= '12'
            THEN CAST(SUBSTR(billing_date, 1, 5) || SUBSTR(billing_date, 9, 2) || SUBSTR(billing_date, 5, 3) AS DATE) END AS b2,
        CASE WHEN expected_payment_date SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}' THEN CAST(expected_payment_date AS DATE) END AS e,
        CASE WHEN expected_payment_date SIMILAR TO '[0-9]{4}-[0-9]{2}-[0-9]{2}' AND SUBSTR(expected_payment_date, 9, 2) <= '12'
            THEN CAST(SUBSTR(expected_payment_date, 1, 5) || SUBSTR(expected_payment_date, 9, 2) || SUBSTR(expected_payment_date, 5, 3) AS DATE) END AS e2
    FROM raw.billing AS billing
    JOIN stays ON stays.visit_id = billing.visit_id
)
SELECT 'visits' AS table_name, line_number, 'date_of_admission' AS column_name
FROM stays
WHERE d - a NOT BETWEEN 0 AND 14
    AND d - a2 BETWEEN 0 AND 14
UNION ALL
SELECT 'visits' AS table_name, line_number, 'date_of_discharge' AS column_name
FROM stays
WHERE d - a NOT BETWEEN 0 AND 14
    AND d2 - a BETWEEN 0 AND 14
UNION ALL
SELECT 'billing' AS table_name, line_number, 'billing_date' AS column_name
FROM bills
WHERE b - a NOT BETWEEN 0 AND 5
    AND b2 - a BETWEEN 0 AND 5
UNION ALL
SELECT 'billing' AS table_name, line_number, 'expected_payment_date' AS column_name
FROM bills
WHERE e - b NOT IN (30, 365, 366)
    AND e2 - b IN (30, 365, 366);
