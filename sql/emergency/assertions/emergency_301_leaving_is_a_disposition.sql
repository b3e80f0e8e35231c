-- asserts: left_without_being_seen is true exactly for the disposition LWBS.
-- tables: emergency.ed_visits
-- enforced by: ck_ed_visits_left
SELECT
    visit_id,
    disposition,
    left_without_being_seen
FROM emergency.ed_visits
WHERE left_without_being_seen <> (disposition = 'LWBS')
ORDER BY visit_id;
