-- mutant: all_recordings
-- mistake: You mix in nights and rests.
-- leave out:
    WHERE recording_windows.window_kind = 'Workout'

-- mutant: mean_rate
-- mistake: You average the heart rate of a recording; its highest is asked for.
-- replace:
        MAX(reading_seconds.heart_rate) AS peak,
        MAX(CASE WHEN reading_seconds.signal_quality >= 50 THEN reading_seconds.heart_rate END) AS clean_peak
-- with:
        AVG(reading_seconds.heart_rate) AS peak,
        AVG(CASE WHEN reading_seconds.signal_quality >= 50 THEN reading_seconds.heart_rate END) AS clean_peak

-- mutant: peak_of_the_model
-- mistake: You give the highest rate of the model instead of the mean of the recordings' highest rates.
-- replace:
    ROUND(AVG(1.0 * peak), 1) AS mean_peak,
    ROUND(AVG(1.0 * clean_peak), 1) AS mean_clean_peak
-- with:
    ROUND(MAX(1.0 * peak), 1) AS mean_peak,
    ROUND(MAX(1.0 * clean_peak), 1) AS mean_clean_peak

-- mutant: poor_kept
-- mistake: You keep the poor samples and drop the clean ones.
-- replace:
        MAX(CASE WHEN reading_seconds.signal_quality >= 50 THEN reading_seconds.heart_rate END) AS clean_peak
-- with:
        MAX(CASE WHEN reading_seconds.signal_quality < 50 THEN reading_seconds.heart_rate END) AS clean_peak

-- mutant: poor_workouts
-- mistake: You count recordings with any poor sample; the share of the samples is asked for.
-- replace:
    ROUND(100.0 * SUM(poor) / SUM(samples), 1) AS poor_percent,
-- with:
    ROUND(100.0 * COUNT(CASE WHEN poor > 0 THEN 1 END) / COUNT(*), 1) AS poor_percent,
