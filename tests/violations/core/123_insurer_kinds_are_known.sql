-- violates: An insurer is of an unknown kind.
UPDATE insurers
SET kind = 'Travel'
WHERE insurer_id = 1;
