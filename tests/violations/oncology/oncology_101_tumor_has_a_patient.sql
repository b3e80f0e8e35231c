-- violates: A tumor belongs to nobody.
-- also: oncology_105_numbers_follow_from_the_patient, oncology_901_the_core_treats_the_cancer, oncology_904_cancer_of_adults_is_in_the_registry
UPDATE oncology.tumors
SET patient_id = -1
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
