-- violates: A room has the number 0.
UPDATE visits
SET room_number = 0
WHERE visit_id = 1;
