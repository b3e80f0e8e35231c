-- phenomenon: trinity_cocktail
-- question: Who takes an opioid, a benzodiazepine and a muscle relaxant at the same time?
-- says: {trinity_patients} people had all three supplies on one day, {trinity_per_1000_people:1} in 1,000 of the registry; {far_share:percent} of them get the opioid more than 50 miles from home. Another {never_together} people had all three, but never together: a query that forgets the dates accuses them too.
-- expect: trinity_per_1000_people 8 to 17.5
-- expect: never_together_per_1000_people 1.5 to 8
-- absent: trinity_per_1000_people 0
-- patients: 10000
-- source: chosen; Wang et al. 2019, about 17,000 people in Florida in 2017, concentrated on the top hundredth of prescribers
WITH supplies AS (
    SELECT
        dispenses.patient_id,
        dispenses.distance_traveled_miles,
        controlled_drugs.drug_class,
        dispenses.dispense_date AS first_day,
        dispenses.dispense_date + dispenses.days_supply - 1 AS last_day
    FROM opioids.dispenses
    JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
),
everyone_on_all_three AS (
    SELECT patient_id
    FROM supplies
    GROUP BY patient_id
    HAVING COUNT(DISTINCT drug_class) = 3
),
candidates AS (
    SELECT
        supplies.patient_id,
        supplies.distance_traveled_miles,
        supplies.drug_class,
        supplies.first_day,
        supplies.last_day
    FROM supplies
    JOIN everyone_on_all_three ON everyone_on_all_three.patient_id = supplies.patient_id
),
together AS (
    SELECT
        opioids.patient_id,
        MAX(CASE WHEN opioids.distance_traveled_miles > 50 THEN 1 ELSE 0 END) AS is_far
    FROM candidates AS opioids
    JOIN candidates AS sedatives
        ON sedatives.patient_id = opioids.patient_id
        AND sedatives.drug_class = 'Benzodiazepine'
        AND sedatives.first_day <= opioids.last_day
        AND opioids.first_day <= sedatives.last_day
    JOIN candidates AS relaxants
        ON relaxants.patient_id = opioids.patient_id
        AND relaxants.drug_class = 'Muscle Relaxant'
        AND relaxants.first_day <= opioids.last_day
        AND opioids.first_day <= relaxants.last_day
        AND relaxants.first_day <= sedatives.last_day
        AND sedatives.first_day <= relaxants.last_day
    WHERE opioids.drug_class = 'Opioid'
    GROUP BY opioids.patient_id
),
counted AS (
    SELECT
        (SELECT COUNT(*) FROM together) AS trinity_patients,
        (SELECT SUM(is_far) FROM together) AS far,
        (SELECT COUNT(*) FROM everyone_on_all_three) AS ever_all_three,
        (SELECT COUNT(*) FROM opioids.registry_patients) AS people
)
SELECT
    trinity_patients,
    ever_all_three,
    ever_all_three - trinity_patients AS never_together,
    CAST(1000.0 * trinity_patients / people AS NUMERIC(12, 4)) AS trinity_per_1000_people,
    CAST(1000.0 * (ever_all_three - trinity_patients) / people AS NUMERIC(12, 4)) AS never_together_per_1000_people,
    CAST(1.0 * COALESCE(far, 0) / NULLIF(trinity_patients, 0) AS NUMERIC(12, 6)) AS far_share
FROM counted;
