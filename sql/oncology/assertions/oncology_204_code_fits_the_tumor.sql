-- asserts: The ICD-10-CM code fits the tumor type and the patient's sex.
-- tables: oncology.tumors, patients
SELECT
    tumors.tumor_id,
    tumors.tumor_type,
    patients.gender,
    tumors.icd10_code
FROM oncology.tumors
JOIN patients ON patients.patient_id = tumors.patient_id
WHERE tumors.icd10_code
    <> CASE
        WHEN tumors.tumor_type = 'Lung' THEN 'C34.90'
        WHEN tumors.tumor_type = 'Colorectal' THEN 'C18.9'
        WHEN patients.gender = 'Female' THEN 'C50.919'
        ELSE 'C50.929'
    END
ORDER BY tumors.tumor_id;
