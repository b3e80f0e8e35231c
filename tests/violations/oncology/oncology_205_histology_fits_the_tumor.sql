-- violates: A breast tumor is of large cells.
UPDATE oncology.tumors
SET histology = 'Large cell'
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors WHERE tumor_type = 'Breast');
