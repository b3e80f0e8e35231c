-- mutant: calendar_day
-- mistake: You take the weekday of the arrival itself: after midnight that is the day after the night began.
-- replace:
    CAST(EXTRACT(ISODOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER) AS weekday,
-- with:
    CAST(EXTRACT(ISODOW FROM arrival_timestamp) AS INTEGER) AS weekday,
-- replace:
GROUP BY CAST(EXTRACT(ISODOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER)
-- with:
GROUP BY CAST(EXTRACT(ISODOW FROM arrival_timestamp) AS INTEGER)

-- mutant: six_oclock_too
-- mistake: You include arrivals from 06:00 to 06:59, which belong to the day shift.
-- replace:
    OR EXTRACT(HOUR FROM arrival_timestamp) < 6
-- with:
    OR EXTRACT(HOUR FROM arrival_timestamp) <= 6

-- mutant: starts_at_23
-- mistake: You begin after 22:59; the hour from 22:00 is part of the night.
-- replace:
WHERE EXTRACT(HOUR FROM arrival_timestamp) >= 22
-- with:
WHERE EXTRACT(HOUR FROM arrival_timestamp) > 22

-- mutant: sunday_is_zero
-- mistake: You number the weekdays from Sunday as 0; Monday as 1 to Sunday as 7 is asked for.
-- replace:
    CAST(EXTRACT(ISODOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER) AS weekday,
-- with:
    CAST(EXTRACT(DOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER) AS weekday,
-- replace:
GROUP BY CAST(EXTRACT(ISODOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER)
-- with:
GROUP BY CAST(EXTRACT(DOW FROM arrival_timestamp - INTERVAL '6 hours') AS INTEGER)

-- mutant: urgent_means_high
-- mistake: You count high triage levels as urgent, but level 1 is the most urgent.
-- replace:
    SUM(CASE WHEN triage_level <= 2 THEN 1 ELSE 0 END) AS urgent
-- with:
    SUM(CASE WHEN triage_level >= 4 THEN 1 ELSE 0 END) AS urgent
