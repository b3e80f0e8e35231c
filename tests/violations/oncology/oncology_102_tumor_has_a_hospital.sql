-- violates: A tumor is treated nowhere.
-- also: oncology_104_oncologist_works_in_the_hospital
UPDATE oncology.tumors
SET hospital_id = -1
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
