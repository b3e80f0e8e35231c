-- violates: A tumor is treated by nobody.
UPDATE oncology.tumors
SET doctor_id = -1
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
