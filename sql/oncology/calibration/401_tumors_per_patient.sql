-- quantity: tumors per patient
-- unit: ratio
-- population: all patients; the registry is one of referrals
-- chosen: 0.1
-- tolerance: 0.02
-- patients: 20000
SELECT COUNT(*) * 1.0 / NULLIF((SELECT COUNT(*) FROM patients), 0) AS observed
FROM oncology.tumors;
