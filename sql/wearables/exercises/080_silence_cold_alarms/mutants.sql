-- mutant: admission_at_any_time
-- mistake: You call an alarm true if the device has an admission at any time.
-- leave out:
                    AND clinical_events.event_timestamp > readings.reading_timestamp
                    AND clinical_events.event_timestamp <= readings.reading_timestamp + INTERVAL '48 hours'

-- mutant: admission_before
-- mistake: You accept admissions in the 48 hours before the alarm.
-- replace:
                    AND clinical_events.event_timestamp > readings.reading_timestamp
                    AND clinical_events.event_timestamp <= readings.reading_timestamp + INTERVAL '48 hours'
-- with:
                    AND clinical_events.event_timestamp > readings.reading_timestamp - INTERVAL '48 hours'
                    AND clinical_events.event_timestamp <= readings.reading_timestamp

-- mutant: every_low_hour
-- mistake: You count every hour below 88; an alarm is the first of them.
-- leave out:
        AND (before IS NULL OR before >= 88)

-- mutant: ninety_percent
-- mistake: You set the alarm at 92 per cent; the question says 88.
-- replace:
    WHERE oxygen_saturation < 88
        AND (before IS NULL OR before >= 88)
-- with:
    WHERE oxygen_saturation < 92
        AND (before IS NULL OR before >= 92)

-- mutant: silenced_sounding
-- mistake: You count the silenced alarms as those that sound.
-- replace:
    COUNT(CASE WHEN skin_temperature_c >= limit_c THEN 1 END) AS sounding,
-- with:
    COUNT(CASE WHEN skin_temperature_c < limit_c THEN 1 END) AS sounding,
