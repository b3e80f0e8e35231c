-- asserts: There are sixteen regimens, numbered from 1, and chemotherapy is aimed at no biomarker.
-- tables: oncology.regimens
SELECT
    regimen_id,
    drug_class,
    target_biomarker
FROM oncology.regimens
WHERE regimen_id NOT BETWEEN 1 AND 16
    OR (SELECT COUNT(*) FROM oncology.regimens) <> 16
    OR (drug_class = 'Chemotherapy' AND target_biomarker IS NOT NULL)
ORDER BY regimen_id;
