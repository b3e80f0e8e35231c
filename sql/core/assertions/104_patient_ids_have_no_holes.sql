-- asserts: Every patient_id is 1 or follows on another patient_id.
-- tables: patients
SELECT
    patients.patient_id
FROM patients
LEFT JOIN patients AS predecessors ON predecessors.patient_id = patients.patient_id - 1
WHERE predecessors.patient_id IS NULL AND patients.patient_id <> 1
ORDER BY patients.patient_id;
