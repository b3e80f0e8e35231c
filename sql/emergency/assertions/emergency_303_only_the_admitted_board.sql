-- asserts: admit_unit and boarding_hours are set exactly for the disposition Admit.
-- tables: emergency.ed_visits
-- enforced by: ck_ed_visits_admit
SELECT
    visit_id,
    disposition,
    admit_unit,
    boarding_hours
FROM emergency.ed_visits
WHERE (disposition = 'Admit') <> (admit_unit IS NOT NULL)
    OR (disposition = 'Admit') <> (boarding_hours IS NOT NULL)
ORDER BY visit_id;
