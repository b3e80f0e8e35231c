-- quantity: snapshots with a full ICU
-- unit: share
-- population: bed snapshots
-- chosen: 0.375
-- tolerance: 0.125
-- patients: 10000
SELECT AVG(CASE WHEN icu_beds_occupied >= icu_beds_staffed THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.bed_snapshots;
