-- asserts: A room number is positive.
-- tables: visits
SELECT
    visit_id,
    room_number
FROM visits
WHERE room_number IS NULL OR room_number <= 0
ORDER BY visit_id;
