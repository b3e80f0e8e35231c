-- violates: The abstractor forgot the tests.
UPDATE oncology.tumors
SET biomarkers = ''
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
