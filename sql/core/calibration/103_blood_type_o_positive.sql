-- quantity: blood type O+
-- unit: share
-- population: all patients
-- published: 0.374
-- source: Stanford Blood Center (recalled)
-- comparable: donors of all groups together
-- tolerance: 0.02
-- patients: 10000
SELECT AVG(CASE WHEN blood_type = 'O+' THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
WHERE patient_id <= 100000;
