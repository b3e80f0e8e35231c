-- asserts: Nobody is discharged before the day of admission.
-- tables: visits
-- enforced by: ck_visits_dates
SELECT
    visit_id,
    date_of_admission,
    date_of_discharge
FROM visits
WHERE date_of_discharge < date_of_admission
ORDER BY visit_id;
