-- asserts: Nobody with severity Severe leaves on the day of admission.
-- tables: visits
SELECT
    visit_id,
    condition_id,
    date_of_admission
FROM visits
WHERE severity = 'Severe' AND date_of_discharge = date_of_admission
ORDER BY visit_id;
