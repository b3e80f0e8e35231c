-- asserts: A follow-up lasts one or two days.
-- tables: visits
-- summary: followup_los_gt2_by_condition
SELECT
    visit_id,
    condition_id,
    date_of_discharge - date_of_admission AS length_of_stay_days
FROM visits
WHERE is_follow_up AND date_of_discharge - date_of_admission NOT BETWEEN 1 AND 2
ORDER BY visit_id;
