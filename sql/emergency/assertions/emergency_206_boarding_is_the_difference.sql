-- asserts: boarding_hours is the time from the decision to the departure, to a hundredth of an hour.
-- tables: emergency.ed_visits
SELECT
    visit_id,
    disposition_time,
    actual_departure_time,
    boarding_hours
FROM emergency.ed_visits
WHERE boarding_hours IS NOT NULL
    AND (
        disposition_time IS NULL
        OR ABS(CAST(EXTRACT(EPOCH FROM (actual_departure_time - disposition_time)) AS NUMERIC(12, 2)) / 3600 - boarding_hours) > 0.0051
    )
ORDER BY visit_id;
