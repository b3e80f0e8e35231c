-- asserts: A visit is numbered by its patient, and an event by its visit and its place there.
-- tables: emergency.ed_visits, emergency.ed_events
WITH numbers AS (
    SELECT
        'ed_visits' AS table_name,
        visit_id AS row_id,
        1000 * patient_id + 1 AS least,
        1000 * patient_id + 999 AS most
    FROM emergency.ed_visits
    UNION ALL
    SELECT
        'ed_events' AS table_name,
        event_id AS row_id,
        100 * visit_id + event_seq AS least,
        100 * visit_id + event_seq AS most
    FROM emergency.ed_events
)
SELECT
    table_name,
    row_id
FROM numbers
WHERE row_id NOT BETWEEN least AND most
ORDER BY table_name, row_id;
