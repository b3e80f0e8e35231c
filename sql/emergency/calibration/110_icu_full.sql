-- quantity: share of snapshots with a full ICU
-- source: chosen
-- band: 0.25 to 0.5
-- patients: 10000
SELECT AVG(CASE WHEN icu_beds_occupied >= icu_beds_staffed THEN 1.0 ELSE 0.0 END) AS observed
FROM emergency.bed_snapshots;
