-- asserts: The ids of hospitals, doctors, insurers and conditions run from 1 without holes.
-- tables: hospitals, doctors, insurers, conditions
WITH dimension_ids AS (
    SELECT 'hospitals' AS table_name, hospital_id AS id FROM hospitals
    UNION
    SELECT 'doctors' AS table_name, doctor_id AS id FROM doctors
    UNION
    SELECT 'insurers' AS table_name, insurer_id AS id FROM insurers
    UNION
    SELECT 'conditions' AS table_name, condition_id AS id FROM conditions
)
SELECT
    dimension_ids.table_name,
    dimension_ids.id
FROM dimension_ids
LEFT JOIN dimension_ids AS predecessors
    ON predecessors.table_name = dimension_ids.table_name
    AND predecessors.id = dimension_ids.id - 1
WHERE predecessors.id IS NULL AND dimension_ids.id <> 1
ORDER BY dimension_ids.table_name, dimension_ids.id;
