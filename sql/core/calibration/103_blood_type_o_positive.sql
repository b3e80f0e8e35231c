-- quantity: share of patients with blood type O+
-- published: 0.374
-- source: Stanford Blood Center (recalled)
-- band: 0.35 to 0.40
-- patients: 10000
SELECT AVG(CASE WHEN blood_type = 'O+' THEN 1.0 ELSE 0.0 END) AS observed
FROM patients;
