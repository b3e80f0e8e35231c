-- phenomenon: shift_change_spike
-- question: Does it matter at which hour one comes?
-- says: Patients of level 3 to 5 who come in the hour from 7:00 wait {ratio_07:2} times as long for a doctor (median) as those who come
-- says: two hours before or after, and in the hour from 19:00 {ratio_19:2} times as long: shifts change then.
-- expect: ratio_07 1.25 to 2.10
-- expect: ratio_19 1.25 to 1.80
-- absent: ratio_07 0.97
-- absent: ratio_19 0.97
-- patients: 10000
-- source: chosen
WITH hours AS (
    SELECT
        EXTRACT(HOUR FROM arrival_timestamp) AS arrival_hour,
        PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY door_to_doc_time_minutes) AS median_wait
    FROM emergency.ed_visits
    WHERE triage_level >= 3 AND door_to_doc_time_minutes IS NOT NULL
    GROUP BY EXTRACT(HOUR FROM arrival_timestamp)
)
SELECT
    AVG(CASE WHEN arrival_hour = 7 THEN median_wait END)
    / NULLIF(AVG(CASE WHEN arrival_hour IN (5, 9) THEN median_wait END), 0) AS ratio_07,
    AVG(CASE WHEN arrival_hour = 19 THEN median_wait END)
    / NULLIF(AVG(CASE WHEN arrival_hour IN (17, 21) THEN median_wait END), 0) AS ratio_19
FROM hours;
