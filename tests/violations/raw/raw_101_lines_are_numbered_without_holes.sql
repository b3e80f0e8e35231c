-- violates: Two lines have one number.
UPDATE raw.visits
SET line_number = '1'
WHERE line_number = '2';
