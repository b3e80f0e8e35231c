-- mutant: alarm_after_admission
-- mistake: You let alarms after the admission warn of it.
-- replace:
        AND gains.reading_timestamp < admissions.event_timestamp
-- with:
        AND gains.reading_timestamp < admissions.event_timestamp + INTERVAL '60 days'

-- mutant: every_change
-- mistake: You count losses of weight as alarms, too.
-- replace:
    SELECT today.device_id, today.reading_timestamp, today.body_weight_lb - earlier.body_weight_lb AS gain
-- with:
    SELECT today.device_id, today.reading_timestamp, ABS(today.body_weight_lb - earlier.body_weight_lb) AS gain

-- mutant: hours_for_days
-- mistake: You count the hours of reading as days.
-- replace:
    FROM (SELECT DISTINCT device_id, CAST(reading_timestamp AS DATE) AS day FROM readings) AS worn
-- with:
    FROM (SELECT device_id, CAST(reading_timestamp AS DATE) AS day FROM readings) AS worn

-- mutant: one_day_gain
-- mistake: You compare with the day before; the gain is over 48 hours.
-- replace:
        AND earlier.reading_timestamp = today.reading_timestamp - INTERVAL '48 hours'
-- with:
        AND earlier.reading_timestamp = today.reading_timestamp - INTERVAL '24 hours'

-- mutant: per_device
-- mistake: You divide by the devices; per 30 device-days is asked for.
-- replace:
    FROM (SELECT DISTINCT device_id, CAST(reading_timestamp AS DATE) AS day FROM readings) AS worn
-- with:
    FROM (SELECT DISTINCT device_id FROM readings) AS worn
