-- asserts: Triage levels are 1 to 5.
-- tables: emergency.ed_visits
-- enforced by: ck_ed_visits_triage_level
SELECT
    visit_id,
    triage_level
FROM emergency.ed_visits
WHERE triage_level NOT BETWEEN 1 AND 5
ORDER BY visit_id;
