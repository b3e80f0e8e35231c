-- asserts: Every patient_id is 1 or follows on another patient_id.
-- tables: patients
-- from: table_counts
-- Holes are looked for only when the largest number says that there are any.
SELECT
    patients.patient_id
FROM patients
LEFT JOIN patients AS predecessors ON predecessors.patient_id = patients.patient_id - 1
WHERE EXISTS (
        SELECT 1
        FROM table_counts
        WHERE table_name = 'patients' AND (least_id <> 1 OR greatest_id <> row_count)
    )
    AND predecessors.patient_id IS NULL
    AND patients.patient_id <> 1
ORDER BY patients.patient_id;
