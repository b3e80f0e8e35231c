-- violates: A lung tumor bears the code of a colorectal one.
UPDATE oncology.tumors
SET icd10_code = 'C18.9'
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors WHERE tumor_type = 'Lung');
