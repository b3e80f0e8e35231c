WITH residents AS (
    SELECT registry_patients.patient_id, monitored_zipcodes.state
    FROM opioids.registry_patients
    JOIN opioids.monitored_zipcodes ON monitored_zipcodes.zipcode = registry_patients.zipcode
),
people AS (
    SELECT state, COUNT(*) AS patients
    FROM residents
    GROUP BY state
)
SELECT
    people.state,
    CAST(DATE_TRUNC('quarter', dispenses.dispense_date) AS DATE) AS quarter_start,
    ROUND(1000.0 * SUM(dispenses.mme) / MAX(people.patients), 0) AS mme_per_1000
FROM opioids.dispenses
JOIN residents ON residents.patient_id = dispenses.patient_id
JOIN people ON people.state = residents.state
GROUP BY people.state, CAST(DATE_TRUNC('quarter', dispenses.dispense_date) AS DATE);
