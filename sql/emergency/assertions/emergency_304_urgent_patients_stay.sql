-- asserts: No patient of triage level 1 or 2 leaves without being seen.
-- tables: emergency.ed_visits
SELECT
    visit_id,
    triage_level
FROM emergency.ed_visits
WHERE left_without_being_seen AND triage_level <= 2
ORDER BY visit_id;
