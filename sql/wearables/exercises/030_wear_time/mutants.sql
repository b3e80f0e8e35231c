-- mutant: days_without_readings_lost
-- mistake: You lose the days on which a watch was not worn at all.
-- replace:
LEFT JOIN worn ON worn.device_id = calendar.device_id
-- with:
JOIN worn ON worn.device_id = calendar.device_id

-- mutant: devices_for_days
-- mistake: You count devices; device-days are asked for.
-- replace:
    COUNT(*) AS device_days,
-- with:
    COUNT(DISTINCT calendar.device_id) AS device_days,

-- mutant: null_for_zero
-- mistake: You leave the days without a reading at NULL; that is zero hours.
-- replace:
    COALESCE(worn.hours, 0) AS hours,
-- with:
    worn.hours AS hours,
-- replace:
GROUP BY COALESCE(worn.hours, 0)
-- with:
GROUP BY worn.hours

-- mutant: one_date_more
-- mistake: You run the calendar up to the day of the return; the watch is not with its wearer any more.
-- replace:
        < COALESCE(
-- with:
        <= COALESCE(

-- mutant: twelve_hours_late
-- mistake: Your day begins at noon.
-- replace:
    SELECT device_id, CAST(reading_timestamp AS DATE) AS day, COUNT(*) AS hours
-- with:
    SELECT device_id, CAST(reading_timestamp - INTERVAL '12 hours' AS DATE) AS day, COUNT(*) AS hours
-- replace:
    GROUP BY device_id, CAST(reading_timestamp AS DATE)
-- with:
    GROUP BY device_id, CAST(reading_timestamp - INTERVAL '12 hours' AS DATE)
