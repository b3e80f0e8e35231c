-- violates: A patient is a year older at diagnosis than the dates say.
UPDATE oncology.tumors
SET age_at_diagnosis = age_at_diagnosis + 1
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
