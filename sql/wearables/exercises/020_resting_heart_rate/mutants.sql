-- mutant: highest_night
-- mistake: You take the highest of the nightly means.
-- replace:
    ROUND(CAST(AVG(nights.resting_hr) AS NUMERIC(12, 6)), 1) AS resting_hr,
    ROUND(CAST(AVG(nights.resting_hr) - devices.baseline_resting_hr AS NUMERIC(12, 6)), 1) AS difference
-- with:
    ROUND(CAST(MAX(nights.resting_hr) AS NUMERIC(12, 6)), 1) AS resting_hr,
    ROUND(CAST(MAX(nights.resting_hr) - devices.baseline_resting_hr AS NUMERIC(12, 6)), 1) AS difference

-- mutant: hour_six_too
-- mistake: You include the hour from 06:00.
-- replace:
    WHERE EXTRACT(HOUR FROM reading_timestamp) < 6
-- with:
    WHERE EXTRACT(HOUR FROM reading_timestamp) <= 6

-- mutant: maximum_rate
-- mistake: You average the highest rate of the hours.
-- replace:
        AVG(1.0 * heart_rate) AS resting_hr
-- with:
        AVG(1.0 * heart_rate_max) AS resting_hr

-- mutant: whole_day
-- mistake: You take all hours: the heart of somebody who walks does not rest.
-- leave out:
    WHERE EXTRACT(HOUR FROM reading_timestamp) < 6

-- mutant: wrong_way_round
-- mistake: You subtract the other way round: a faster heart shows as negative.
-- replace:
    ROUND(CAST(AVG(nights.resting_hr) - devices.baseline_resting_hr AS NUMERIC(12, 6)), 1) AS difference
-- with:
    ROUND(CAST(devices.baseline_resting_hr - AVG(nights.resting_hr) AS NUMERIC(12, 6)), 1) AS difference
