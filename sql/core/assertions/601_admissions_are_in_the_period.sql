-- asserts: Nobody is admitted before the first day of the period.
-- tables: load_runs, visits
-- from: visit_rows
SELECT
    visit_id,
    date_of_admission,
    start_date
FROM visit_rows
WHERE date_of_admission < start_date
ORDER BY visit_id;
