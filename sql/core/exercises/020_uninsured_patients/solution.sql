SELECT COUNT(*) AS patients, COUNT(insurer_id) AS insured, COUNT(*) - COUNT(insurer_id) AS uninsured
FROM patients;
