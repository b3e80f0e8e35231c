-- quantity: stays paid by Medicaid
-- unit: share
-- population: visits of at least one night
-- published: 0.203
-- source: AHRQ HCUP Facts and Figures 2009, exhibit 1.3
-- year: 2009
-- comparable: all stays of community hospitals, newborns among them
-- tolerance: 0.04
-- patients: 10000
SELECT AVG(CASE WHEN insurers.kind = 'Medicaid' THEN 1.0 ELSE 0.0 END) AS observed
FROM visits
JOIN patients ON patients.patient_id = visits.patient_id
LEFT JOIN insurers ON insurers.insurer_id = patients.insurer_id
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission;
