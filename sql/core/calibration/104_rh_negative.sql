-- quantity: Rh negative blood
-- unit: share
-- population: all patients
-- published: 0.15
-- source: Memorial Blood Centers, about blood types
-- comparable: the US population, "approximately 85 %" positive
-- tolerance: 0.015
-- patients: 10000
SELECT AVG(CASE WHEN blood_type LIKE '%-' THEN 1.0 ELSE 0.0 END) AS observed
FROM patients
WHERE patient_id <= 100000;
