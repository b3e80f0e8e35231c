-- mutant: all_devices
-- mistake: You keep the devices without a sleep study.
-- replace:
JOIN studies ON studies.device_id = steps.device_id
-- with:
LEFT JOIN studies ON studies.device_id = steps.device_id

-- mutant: all_recordings
-- mistake: You mix in rest and workouts.
-- leave out:
    WHERE recording_windows.window_kind = 'Overnight'

-- mutant: dips_in_all
-- mistake: You give the dips of all recordings together; per recording is asked for.
-- replace:
1.0 * COUNT(CASE WHEN low = 1 AND before = 0 THEN 1 END) / COUNT(DISTINCT steps.window_id)
-- with:
1.0 * COUNT(CASE WHEN low = 1 AND before = 0 THEN 1 END)

-- mutant: samples_for_dips
-- mistake: You count low samples; a dip lasts for several of them.
-- replace:
low = 1 AND before = 0
-- with:
low = 1
