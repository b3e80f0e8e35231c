-- mistake: You call a prescriber far as soon as one fill comes from far away; half of the fills is the limit.
WITH totals AS (
    SELECT
        prescribers.prescriber_id,
        prescribers.state,
        CASE WHEN prescribers.specialty = 'Pain Medicine' THEN 1 ELSE 0 END AS is_pain,
        COALESCE(SUM(dispenses.mme), 0) AS mme,
        COUNT(dispenses.dispense_id) AS fills,
        COUNT(CASE WHEN dispenses.distance_traveled_miles > 50 THEN 1 END) AS far_fills
    FROM opioids.prescribers
    LEFT JOIN opioids.dispenses ON dispenses.prescriber_id = prescribers.prescriber_id
    GROUP BY prescribers.prescriber_id, prescribers.state, prescribers.specialty
),
compared AS (
    SELECT
        is_pain,
        mme / AVG(mme) OVER (PARTITION BY state) AS times_mean,
        CASE WHEN fills > 0 AND far_fills > 0 THEN 1 ELSE 0 END AS is_far
    FROM totals
)
SELECT
    multiples.multiple,
    COUNT(CASE WHEN times_mean >= multiple AND is_pain = 1 THEN 1 END) AS pain_by_volume,
    COUNT(CASE WHEN times_mean >= multiple AND is_pain = 0 THEN 1 END) AS others_by_volume,
    COUNT(CASE WHEN times_mean >= multiple AND is_pain = 1 AND is_far = 1 THEN 1 END) AS pain_by_both,
    COUNT(CASE WHEN times_mean >= multiple AND is_pain = 0 AND is_far = 1 THEN 1 END) AS others_by_both
FROM generate_series(1, 6) AS multiples (multiple)
CROSS JOIN compared
GROUP BY multiples.multiple
ORDER BY multiples.multiple;
