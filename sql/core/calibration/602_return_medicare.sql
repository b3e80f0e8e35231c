-- quantity: another stay within 30 days, Medicare
-- unit: share
-- population: visits of at least one night that ended 30 days ago or earlier
-- published: 0.171
-- source: AHRQ HCUP Statistical Brief 248, NRD 2016
-- year: 2016
-- comparable: aged 1 and over, stays of community hospitals
-- tolerance: 0.03
-- patients: 10000
WITH stays AS (
    SELECT
        visits.patient_id,
        visits.condition_id,
        visits.date_of_discharge,
        LEAD(visits.date_of_admission) OVER (
            PARTITION BY visits.patient_id
            ORDER BY visits.date_of_admission, visits.visit_id
        ) - visits.date_of_discharge AS days_away
    FROM visits
    WHERE visits.visit_id <= 100000
        AND visits.date_of_discharge > visits.date_of_admission
)

SELECT AVG(CASE WHEN stays.days_away <= 30 THEN 1.0 ELSE 0.0 END) AS observed
FROM stays
CROSS JOIN (SELECT MAX(date_of_discharge) AS today FROM visits WHERE visit_id <= 100000) AS anchor
JOIN patients ON patients.patient_id = stays.patient_id
JOIN insurers ON insurers.insurer_id = patients.insurer_id
WHERE stays.date_of_discharge < anchor.today - INTERVAL '30 days'
    AND insurers.kind = 'Medicare';
