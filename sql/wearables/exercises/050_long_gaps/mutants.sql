-- mutant: battery_behind_only
-- mistake: You look only at the battery behind the gap: a watch may be charged in hospital as well.
-- replace:
            WHEN before_battery <= 20 AND battery_level >= 95 THEN 'charger'
-- with:
            WHEN battery_level >= 50 THEN 'charger'

-- mutant: every_gap
-- mistake: You count every pause, also the short one on the charger.
-- replace:
WHERE hours >= 24
-- with:
WHERE hours >= 1

-- mutant: only_two_days
-- mistake: You look for gaps of two days and more; the limit is 24 hours.
-- replace:
WHERE hours >= 24
-- with:
WHERE hours >= 48

-- mutant: reading_counts_as_missing
-- mistake: You forget to subtract 1: two readings two hours apart miss one hour.
-- replace:
        EXTRACT(EPOCH FROM reading_timestamp - before_timestamp) / 3600 - 1 AS hours,
-- with:
        EXTRACT(EPOCH FROM reading_timestamp - before_timestamp) / 3600 AS hours,
