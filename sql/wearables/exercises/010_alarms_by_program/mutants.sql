-- mutant: by_model
-- mistake: You group by the model of the watch.
-- replace:
    devices.program,
-- with:
    devices.model AS program,
-- replace:
GROUP BY devices.program
-- with:
GROUP BY devices.model

-- mutant: devices_not_distinct
-- mistake: You count a device once for each of its hours.
-- replace:
    COUNT(DISTINCT devices.device_id) AS devices,
-- with:
    COUNT(devices.device_id) AS devices,

-- mutant: filled_is_alarm
-- mistake: You count every value of the column; `N` is a value, too.
-- replace:
COUNT(CASE WHEN reading_hours.alert_triggered = 'Y' THEN 1 END) AS alarms
-- with:
COUNT(reading_hours.alert_triggered) AS alarms
-- replace:
100.0 * COUNT(CASE WHEN reading_hours.alert_triggered = 'Y' THEN 1 END) / COUNT(reading_hours.reading_id)
-- with:
100.0 * COUNT(reading_hours.alert_triggered) / COUNT(reading_hours.reading_id)

-- mutant: filter_in_where
-- mistake: You filter the alarms in WHERE: the hours without one are gone.
-- replace:
GROUP BY devices.program
-- with:
WHERE reading_hours.alert_triggered = 'Y' GROUP BY devices.program

-- mutant: kinds_of_alarm
-- mistake: You count the kinds of alarm instead of the alarms.
-- replace:
COUNT(CASE WHEN reading_hours.alert_triggered = 'Y' THEN 1 END) AS alarms
-- with:
COUNT(DISTINCT reading_hours.alert_type) AS alarms
-- replace:
100.0 * COUNT(CASE WHEN reading_hours.alert_triggered = 'Y' THEN 1 END) / COUNT(reading_hours.reading_id)
-- with:
100.0 * COUNT(DISTINCT reading_hours.alert_type) / COUNT(reading_hours.reading_id)
