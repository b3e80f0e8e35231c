-- mutant: best_day
-- mistake: You give the best single day.
-- replace:
AVG(1.0 * steps) OVER (PARTITION BY device_id ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)
-- with:
steps

-- mutant: eight_days
-- mistake: Your frame has eight days: seven before and the current one.
-- replace:
MIN(day) OVER (PARTITION BY device_id ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)
-- with:
MIN(day) OVER (PARTITION BY device_id ORDER BY day ROWS BETWEEN 7 PRECEDING AND CURRENT ROW)
-- replace:
AVG(1.0 * steps) OVER (PARTITION BY device_id ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)
-- with:
AVG(1.0 * steps) OVER (PARTITION BY device_id ORDER BY day ROWS BETWEEN 7 PRECEDING AND CURRENT ROW)
-- replace:
WHERE first_day = day - 6
-- with:
WHERE first_day = day - 7

-- mutant: incomplete_weeks
-- mistake: You keep the frames at the beginning that have fewer than seven days, and those with a missing date.
-- leave out:
WHERE first_day = day - 6

-- mutant: mean_of_an_hour
-- mistake: You average the hours, not the days.
-- replace:
    SELECT device_id, CAST(reading_timestamp AS DATE) AS day, SUM(steps) AS steps
-- with:
    SELECT device_id, CAST(reading_timestamp AS DATE) AS day, AVG(1.0 * steps) AS steps

-- mutant: running_mean
-- mistake: Your mean runs from the first day on.
-- replace:
AVG(1.0 * steps) OVER (PARTITION BY device_id ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)
-- with:
AVG(1.0 * steps) OVER (PARTITION BY device_id ORDER BY day)
