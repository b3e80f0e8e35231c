-- mutant: fan_out_of_windows
-- mistake: You count the fills again for each window in which the patient is found.
-- replace:
    SELECT DISTINCT counted.window_days, thresholds.at_least, counted.patient_id
-- with:
    SELECT counted.window_days, thresholds.at_least, counted.patient_id

-- mutant: more_than
-- mistake: You ask for more than the threshold; at least that many is enough.
-- replace:
    JOIN generate_series(3, 7) AS thresholds (at_least) ON counted.prescribers >= thresholds.at_least
        AND counted.zipcodes >= thresholds.at_least
-- with:
    JOIN generate_series(3, 7) AS thresholds (at_least) ON counted.prescribers > thresholds.at_least
        AND counted.zipcodes > thresholds.at_least

-- mutant: no_window
-- mistake: You look at the whole time instead of the window.
-- leave out:
        AND others.written_date BETWEEN starts.written_date AND starts.written_date + windows.window_days - 1

-- mutant: one_day_too_many
-- mistake: Your window is one day too long: the date on which it begins is its first day.
-- replace:
        AND others.written_date BETWEEN starts.written_date AND starts.written_date + windows.window_days - 1
-- with:
        AND others.written_date BETWEEN starts.written_date AND starts.written_date + windows.window_days

-- mutant: people_are_fills
-- mistake: You count the patients once for each of their fills.
-- replace:
    COUNT(DISTINCT shoppers.patient_id) AS patients,
-- with:
    COUNT(shoppers.patient_id) AS patients,

-- mutant: prescriptions_not_prescribers
-- mistake: You count prescriptions; they may all come from one prescriber.
-- replace:
        COUNT(DISTINCT others.prescriber_id) AS prescribers,
        COUNT(DISTINCT others.zipcode) AS zipcodes
-- with:
        COUNT(others.prescriber_id) AS prescribers,
        COUNT(others.zipcode) AS zipcodes
