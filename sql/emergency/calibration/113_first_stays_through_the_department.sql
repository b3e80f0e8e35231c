-- quantity: first stays that come through the department
-- unit: share
-- population: first visits of more than a day at hospitals with a department, in its two years
-- published: 0.5
-- source: AHRQ, HCUP Statistical Brief 87, NIS 2007: 43.6 % of stays that begin on weekdays, 65.3 % at weekends
-- year: 2010
-- comparable: all hospital stays; 43.6 % on weekdays, 65.3 % at weekends
-- tolerance: 0.2
-- patients: 10000
WITH stays AS (
    SELECT
        visits.visit_id,
        MAX(CASE WHEN ed.disposition = 'Admit' THEN 1.0 ELSE 0.0 END) AS through_department
    FROM visits
    JOIN emergency.ed_sites AS sites ON sites.hospital_id = visits.hospital_id
    LEFT JOIN emergency.ed_visits AS ed
        ON ed.patient_id = visits.patient_id
        AND ed.ed_id = sites.ed_id
        AND CAST(ed.arrival_timestamp AS DATE) = visits.date_of_admission
    WHERE NOT visits.is_follow_up
        AND visits.date_of_discharge > visits.date_of_admission
        AND visits.date_of_admission >= (SELECT MIN(CAST(snapshot_time AS DATE)) FROM emergency.bed_snapshots)
        AND visits.date_of_admission <= (SELECT MAX(CAST(snapshot_time AS DATE)) FROM emergency.bed_snapshots)
    GROUP BY visits.visit_id
)
SELECT AVG(through_department) AS observed
FROM stays;
