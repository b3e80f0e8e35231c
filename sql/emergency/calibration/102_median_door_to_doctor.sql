-- quantity: door to doctor, median
-- unit: minutes
-- population: visits seen by a doctor
-- published: 31
-- source: Pitts et al., NCHS report 7, NHAMCS 2006
-- year: 2008
-- tolerance: 6
-- patients: 10000
SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY door_to_doc_time_minutes) AS observed
FROM emergency.ed_visits
WHERE door_to_doc_time_minutes IS NOT NULL;
