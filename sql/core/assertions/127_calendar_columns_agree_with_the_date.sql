-- asserts: Year, quarter, month, week, weekday and their names in the calendar are those of the date.
-- tables: calendar
WITH months (month, month_name) AS (
    VALUES
        (1, 'January'), (2, 'February'), (3, 'March'), (4, 'April'), (5, 'May'), (6, 'June'),
        (7, 'July'), (8, 'August'), (9, 'September'), (10, 'October'), (11, 'November'), (12, 'December')
),
weekdays (day_of_week, day_name) AS (
    VALUES
        (1, 'Monday'), (2, 'Tuesday'), (3, 'Wednesday'), (4, 'Thursday'), (5, 'Friday'), (6, 'Saturday'), (7, 'Sunday')
)
SELECT
    calendar.date
FROM calendar
LEFT JOIN months ON months.month = EXTRACT(MONTH FROM calendar.date)
LEFT JOIN weekdays ON weekdays.day_of_week = EXTRACT(ISODOW FROM calendar.date)
WHERE calendar.year <> EXTRACT(YEAR FROM calendar.date)
    OR calendar.quarter <> EXTRACT(QUARTER FROM calendar.date)
    OR calendar.month <> months.month
    OR calendar.month_name <> months.month_name
    OR calendar.week <> EXTRACT(WEEK FROM calendar.date)
    OR calendar.day_of_week <> weekdays.day_of_week
    OR calendar.day_name <> weekdays.day_name
    OR calendar.is_weekend <> (weekdays.day_of_week >= 6)
ORDER BY calendar.date;
