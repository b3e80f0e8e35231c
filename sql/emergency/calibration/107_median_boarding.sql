-- quantity: boarding, median
-- unit: minutes
-- population: admitted visits
-- published: 79
-- source: Pitts et al., Academic Emergency Medicine, NHAMCS 2007-2010
-- year: 2014
-- comparable: before the crowding of 2020-2021, when the median at occupancies above 85 % was 6.58 hours (Janke et al., 2022)
-- tolerance: 39
-- on_purpose: the planted crowding boards patients longer: between the figures of 2007-2010 and of 2020-2021
-- patients: 10000
SELECT 60 * PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY boarding_hours) AS observed
FROM emergency.ed_visits
WHERE boarding_hours IS NOT NULL;
