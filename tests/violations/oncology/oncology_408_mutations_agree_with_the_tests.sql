-- violates: The abstractor forgot a mutation.
UPDATE oncology.tumors
SET genetic_mutations = NULL
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors WHERE genetic_mutations IS NOT NULL);
