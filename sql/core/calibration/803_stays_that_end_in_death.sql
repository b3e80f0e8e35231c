-- quantity: stays that end in death
-- unit: share
-- population: visits of at least one night
-- published: 0.0191
-- source: AHRQ HCUP Statistical Brief 87, NIS 2007
-- year: 2007
-- comparable: derived: 1.8 % on weekdays and 2.4 % of the 19 % on weekends
-- tolerance: 0.006
-- patients: 10000
SELECT
    AVG(CASE WHEN patients.date_of_death BETWEEN visits.date_of_admission AND visits.date_of_discharge THEN 1.0 ELSE 0.0 END)
    AS observed
FROM visits
JOIN patients ON patients.patient_id = visits.patient_id
WHERE visits.visit_id <= 100000
    AND visits.date_of_discharge > visits.date_of_admission;
