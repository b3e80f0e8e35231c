-- quantity: share of insured patients
-- source: chosen
-- band: 0.75 to 0.81
-- patients: 10000
SELECT AVG(CASE WHEN insurer_id IS NOT NULL THEN 1.0 ELSE 0.0 END) AS observed
FROM patients;
