-- mutant: days_as_episodes
-- mistake: You bundle the alarms of a date; an episode may pass midnight, and a date may hold several.
-- replace:
SUM(begins) OVER (PARTITION BY device_id, alert_type ORDER BY reading_timestamp)
-- with:
CAST(reading_timestamp AS DATE)

-- mutant: devices_as_episodes
-- mistake: You put all alarms of a device into one episode.
-- replace:
            ELSE 1
-- with:
            ELSE 0

-- mutant: every_hour_an_episode
-- mistake: You count every alarm as an episode of its own.
-- replace:
reading_timestamp = LAG(reading_timestamp) OVER (PARTITION BY device_id, alert_type ORDER BY reading_timestamp) + INTERVAL '1 hour' THEN 0
-- with:
reading_timestamp = LAG(reading_timestamp) OVER (PARTITION BY device_id, alert_type ORDER BY reading_timestamp) + INTERVAL '1 hour' THEN 1

-- mutant: numbered_across_devices
-- mistake: You forget the device, so that episodes of different people run together.
-- replace:
    SELECT alert_type, device_id, episode, COUNT(*) AS hours
-- with:
    SELECT alert_type, episode, COUNT(*) AS hours
-- replace:
    GROUP BY alert_type, device_id, episode
-- with:
    GROUP BY alert_type, episode

-- mutant: two_hours_are_joined
-- mistake: You join alarms that are further apart than one hour.
-- replace:
            WHEN reading_timestamp = LAG(reading_timestamp) OVER (PARTITION BY device_id, alert_type ORDER BY reading_timestamp) + INTERVAL '1 hour' THEN 0
-- with:
            WHEN reading_timestamp <= LAG(reading_timestamp) OVER (PARTITION BY device_id, alert_type ORDER BY reading_timestamp) + INTERVAL '12 hours' THEN 0
