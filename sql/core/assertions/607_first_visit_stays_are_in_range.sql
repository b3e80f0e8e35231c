-- asserts: The stay of a first visit is as long as its condition allows.
-- tables: visits, conditions
-- from: visit_rows
SELECT
    visit_id,
    condition,
    length_of_stay_days
FROM visit_rows
WHERE NOT is_follow_up AND length_of_stay_days NOT BETWEEN min_length_of_stay_days AND max_length_of_stay_days
ORDER BY visit_id;
