-- violates: A tumor belongs to nobody.
-- also: oncology_105_numbers_follow_from_the_patient
UPDATE oncology.tumors
SET patient_id = -1
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
