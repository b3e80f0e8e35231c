-- quantity: how far the adalimumab biosimilar lists below the original, share
-- source: chosen
-- band: 0.84 to 0.86
-- patients: 1
SELECT 1.0 - MIN(wac) / MAX(wac) AS observed
FROM pbm.drugs
WHERE therapeutic_class = 'TNF inhibitor';
