-- mutant: by_condition
-- mistake: Your groups are conditions, not categories.
-- query:
SELECT MIN(c.category), FLOOR(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))), FLOOR(PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.condition_id;

-- mutant: fan_out
-- mistake: You joined bills to visits by patient, not by visit.
-- query:
SELECT c.category, FLOOR(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))), FLOOR(PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))) FROM billing b JOIN visits v ON v.patient_id = b.patient_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;

-- mutant: from_the_top
-- mistake: You sorted downwards, so that your 90th percentile is the 10th.
-- query:
SELECT c.category, FLOOR(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))), FLOOR(PERCENTILE_CONT(0.1) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;

-- mutant: mean
-- mistake: You gave the mean in place of the median.
-- query:
SELECT c.category, FLOOR(AVG(b.total_charge)), FLOOR(PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;

-- mutant: share_of_the_maximum
-- mistake: You took nine tenths of the largest charge for the 90th percentile.
-- query:
SELECT c.category, FLOOR(PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(b.total_charge AS DOUBLE PRECISION))), FLOOR(0.9 * MAX(b.total_charge)) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;
