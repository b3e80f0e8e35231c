-- quantity: share of lung tumors in stage IV at diagnosis
-- source: chosen
-- band: 0.51 to 0.59
-- patients: 10000
SELECT AVG(CASE WHEN stage = 'IV' THEN 1.0 ELSE 0.0 END) AS observed
FROM oncology.tumors
WHERE tumor_type = 'Lung';
