-- asserts: The histology is one of the tumor type.
-- tables: oncology.tumors
SELECT
    tumor_id,
    tumor_type,
    histology
FROM oncology.tumors
WHERE NOT (
        histology = 'Other'
        OR (tumor_type IN ('Lung', 'Colorectal') AND histology = 'Adenocarcinoma')
        OR (tumor_type = 'Lung' AND histology IN ('Squamous cell', 'Large cell'))
        OR (tumor_type = 'Breast' AND histology IN ('Ductal', 'Lobular'))
    )
ORDER BY tumor_id;
