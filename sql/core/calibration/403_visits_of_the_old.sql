-- quantity: visits of a patient 75 and over against 18 to 44
-- unit: ratio
-- population: patients by age at the anchor date
-- published: 2.99
-- source: NCHS, Health United States 2011, table 96 (NAMCS, NHAMCS)
-- year: 2009
-- comparable: derived: 923 and 309 ambulatory visits of 100 residents
-- tolerance: 20 %
-- patients: 10000
SELECT
    1.0 * SUM(people.visits) FILTER (WHERE people.is_old) / COUNT(*) FILTER (WHERE people.is_old)
    / (1.0 * SUM(people.visits) FILTER (WHERE people.is_young) / COUNT(*) FILTER (WHERE people.is_young)) AS observed
FROM (
    SELECT
        patients.date_of_birth <= anchor.today - INTERVAL '75 years' AS is_old,
        patients.date_of_birth BETWEEN anchor.today - INTERVAL '45 years' + INTERVAL '1 day'
            AND anchor.today - INTERVAL '18 years' AS is_young,
        COALESCE(counted.visits, 0) AS visits
    FROM patients
    CROSS JOIN (SELECT MAX(date_of_discharge) AS today FROM visits WHERE visit_id <= 100000) AS anchor
    LEFT JOIN (
        SELECT patient_id, COUNT(*) AS visits
        FROM visits
        WHERE visit_id <= 400000
        GROUP BY patient_id
    ) AS counted ON counted.patient_id = patients.patient_id
    WHERE patients.patient_id <= 20000
) AS people;
