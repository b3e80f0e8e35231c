-- asserts: A room number is positive.
-- tables: visits
-- from: visit_rows
-- enforced by: ck_visits_room_number, nn_visits_room_number
SELECT
    visit_id,
    room_number
FROM visit_rows
WHERE room_number IS NULL OR room_number <= 0
ORDER BY visit_id;
