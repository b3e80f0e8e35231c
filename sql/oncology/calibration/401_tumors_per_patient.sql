-- quantity: tumors per patient (a referral registry; true incidence is some 0.5 % a year)
-- source: chosen
-- band: 0.38 to 0.42
-- patients: 10000
SELECT COUNT(*) * 1.0 / NULLIF((SELECT COUNT(*) FROM patients), 0) AS observed
FROM oncology.tumors;
