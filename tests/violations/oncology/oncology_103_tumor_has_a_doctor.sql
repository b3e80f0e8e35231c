-- violates: A tumor is treated by nobody.
-- also: oncology_906_registry_treats_where_the_core_does
UPDATE oncology.tumors
SET doctor_id = -1
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
