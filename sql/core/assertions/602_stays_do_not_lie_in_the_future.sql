-- asserts: No admission and no discharge lies after the anchor date.
-- tables: load_runs, visits
-- from: visit_rows
SELECT
    visit_id,
    date_of_admission,
    date_of_discharge,
    today
FROM visit_rows
WHERE date_of_admission > today OR date_of_discharge > today
ORDER BY visit_id;
