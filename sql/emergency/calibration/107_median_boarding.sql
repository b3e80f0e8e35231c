-- quantity: median boarding of the admitted in minutes
-- published: 79
-- source: Pitts et al., Academic Emergency Medicine, NHAMCS 2007-2010
-- year: 2014
-- band: 79 to 240
-- patients: 10000
-- Between this figure and the 6.58 hours of 2020-2021 (Janke et al., 2022).
SELECT 60 * PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST(boarding_hours AS DOUBLE PRECISION)) AS observed
FROM emergency.ed_visits
WHERE boarding_hours IS NOT NULL;
