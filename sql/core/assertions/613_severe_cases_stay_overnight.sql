-- asserts: Nobody with severity Severe leaves on the day of admission.
-- tables: visits
-- from: visit_rows
SELECT
    visit_id,
    condition,
    date_of_admission
FROM visit_rows
WHERE length_of_stay_days = 0 AND severity = 'Severe'
ORDER BY visit_id;
