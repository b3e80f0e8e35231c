-- phenomenon: bed_block_boarding
-- question: How long do patients who are admitted to the ICU wait for their bed?
-- says: When the ICU is full at the decision, half of them board for more than {median_hours_icu_full:1} hours in the department; when it
-- says: is not, for {median_hours_icu_free:1} hours. {visits_icu_full:0} visits met a full ICU.
-- expect: median_hours_icu_full 10.0 to 14.0
-- expect: median_hours_icu_free 2.1 to 3.3
-- expect: visits_icu_full at least 40
-- absent: median_hours_icu_full 2.7
-- absent: median_hours_icu_free 2.7
-- patients: 10000
-- source: chosen; published medians of boarding: 79 minutes, Pitts et al., 2014; 6.58 hours, Janke et al., 2022
SELECT
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(visits.boarding_hours AS DOUBLE PRECISION))
        FILTER (WHERE beds.icu_beds_occupied >= beds.icu_beds_staffed) AS median_hours_icu_full,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(visits.boarding_hours AS DOUBLE PRECISION))
        FILTER (WHERE beds.icu_beds_occupied < beds.icu_beds_staffed) AS median_hours_icu_free,
    COUNT(*) FILTER (WHERE beds.icu_beds_occupied >= beds.icu_beds_staffed) AS visits_icu_full
FROM emergency.ed_visits AS visits
JOIN emergency.bed_snapshots AS beds
    ON beds.ed_id = visits.ed_id
    AND beds.snapshot_time = date_trunc('day', visits.disposition_time)
        + FLOOR(EXTRACT(HOUR FROM visits.disposition_time) / 4) * INTERVAL '4 hours'
WHERE visits.admit_unit = 'ICU';
