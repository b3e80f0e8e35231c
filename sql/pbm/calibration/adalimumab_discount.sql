-- quantity: adalimumab biosimilar below the original
-- unit: share
-- population: the list prices
-- chosen: 0.85
-- tolerance: 0.01
-- patients: 1
SELECT 1.0 - MIN(wac) / MAX(wac) AS observed
FROM pbm.drugs
WHERE therapeutic_class = 'TNF inhibitor';
