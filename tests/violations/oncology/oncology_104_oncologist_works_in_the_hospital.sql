-- violates: A tumor is treated by a cardiologist.
-- also: oncology_906_registry_treats_where_the_core_does
UPDATE oncology.tumors
SET doctor_id = (SELECT MIN(doctor_id) FROM doctors WHERE specialty = 'Cardiology')
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
