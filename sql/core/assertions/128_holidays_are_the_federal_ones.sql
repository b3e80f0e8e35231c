-- asserts: From 2022 a day of the calendar is a holiday exactly when US federal law makes its date one (5 USC 6103).
-- tables: calendar
WITH days AS (
    SELECT
        date,
        holiday,
        EXTRACT(MONTH FROM date) AS month,
        EXTRACT(DAY FROM date) AS day,
        EXTRACT(ISODOW FROM date) AS day_of_week
    FROM calendar
    WHERE date >= DATE '2022-01-01'
),
judged AS (
    SELECT
        date,
        holiday,
        (month = 1 AND day = 1)
        OR (month = 1 AND day_of_week = 1 AND day BETWEEN 15 AND 21)
        OR (month = 2 AND day_of_week = 1 AND day BETWEEN 15 AND 21)
        OR (month = 5 AND day_of_week = 1 AND day BETWEEN 25 AND 31)
        OR (month = 6 AND day = 19)
        OR (month = 7 AND day = 4)
        OR (month = 9 AND day_of_week = 1 AND day BETWEEN 1 AND 7)
        OR (month = 10 AND day_of_week = 1 AND day BETWEEN 8 AND 14)
        OR (month = 11 AND day = 11)
        OR (month = 11 AND day_of_week = 4 AND day BETWEEN 22 AND 28)
        OR (month = 12 AND day = 25) AS is_federal_holiday
    FROM days
)
SELECT
    date,
    holiday
FROM judged
WHERE is_federal_holiday <> (holiday IS NOT NULL)
ORDER BY date;
