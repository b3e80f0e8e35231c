-- asserts: The calendar has every day between its first and last, once.
-- tables: calendar
WITH neighbours AS (
    SELECT
        date,
        LAG(date) OVER (ORDER BY date) AS previous_date
    FROM calendar
)
SELECT
    date,
    previous_date
FROM neighbours
WHERE date - previous_date <> 1
ORDER BY date;
