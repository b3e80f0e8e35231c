-- violates: A dead patient is said to be alive.
UPDATE oncology.tumors
SET vital_status = 'Alive'
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors WHERE vital_status = 'Dead');
