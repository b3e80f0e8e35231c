-- phenomenon: monday_rush
-- question: On which day do callers wait longest?
-- says: On Mondays callers wait {monday_ratio:1} times as long as on other days.
-- expect: monday_ratio 2.5 to 3.5
-- absent: monday_ratio 1
-- patients: 10000
-- source: chosen
SELECT
    CAST(AVG(1.0 * calls.wait_minutes) FILTER (WHERE calendar.day_of_week = 1)
        / AVG(1.0 * calls.wait_minutes) FILTER (WHERE calendar.day_of_week <> 1) AS NUMERIC(12, 6)) AS monday_ratio
FROM @NAME@.calls
JOIN calendar ON calendar.date = calls.call_date;
