-- violates: A tumor is treated nowhere.
-- also: oncology_104_oncologist_works_in_the_hospital, oncology_906_registry_treats_where_the_core_does
UPDATE oncology.tumors
SET hospital_id = -1
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
