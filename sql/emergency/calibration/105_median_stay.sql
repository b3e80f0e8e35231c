-- quantity: length of stay, median
-- unit: minutes
-- population: visits to the emergency department
-- published: 199
-- source: BMC Emergency Medicine, one Dutch department, 2017-2020
-- year: 2022
-- tolerance: 32.5
-- patients: 10000
SELECT
    PERCENTILE_CONT(0.5) WITHIN GROUP (
        ORDER BY EXTRACT(EPOCH FROM (actual_departure_time - arrival_timestamp)) / 60
    ) AS observed
FROM emergency.ed_visits
WHERE NOT left_without_being_seen;
