-- quantity: laboratory turnaround, median
-- unit: minutes
-- population: visits with a laboratory test
-- published: 51.1
-- source: BMC Emergency Medicine, one Dutch department, 2017-2020
-- year: 2022
-- tolerance: 5
-- patients: 10000
SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY lab_turnaround_time_minutes) AS observed
FROM emergency.ed_visits
WHERE lab_turnaround_time_minutes IS NOT NULL;
