-- asserts: A follow-up lasts one or two days.
-- tables: visits
-- from: visit_rows
-- summary: followup_los_gt2_by_condition
SELECT
    visit_id,
    condition,
    length_of_stay_days
FROM visit_rows
WHERE is_follow_up AND length_of_stay_days NOT BETWEEN 1 AND 2
ORDER BY visit_id;
