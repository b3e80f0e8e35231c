-- quantity: lung tumors in stage IV at diagnosis
-- unit: share
-- population: lung tumors
-- chosen: 0.55
-- tolerance: 0.04
-- patients: 20000
SELECT AVG(CASE WHEN stage = 'IV' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.tumors
WHERE tumor_type = 'Lung';
