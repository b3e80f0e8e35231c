-- quantity: insured by Medicare
-- unit: share
-- population: all patients
-- published: 0.189
-- source: US Census Bureau, Health Insurance Coverage in the United States: 2023 (P60-284)
-- year: 2023
-- comparable: coverage of any kind, of which a person may have several; here one insurer a patient
-- tolerance: 0.03
-- patients: 10000
SELECT AVG(CASE WHEN insurers.kind = 'Medicare' THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
LEFT JOIN insurers ON insurers.insurer_id = patients.insurer_id
WHERE patients.patient_id <= 100000;
