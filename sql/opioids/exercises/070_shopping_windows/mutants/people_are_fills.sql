-- mistake: You count the patients once for each of their fills.
WITH windows (window_days) AS (
    VALUES (5), (10), (30), (180)
),
prescriptions AS (
    SELECT
        dispenses.patient_id,
        dispenses.written_date,
        dispenses.prescriber_id,
        prescribers.zipcode
    FROM opioids.dispenses
    JOIN opioids.prescribers ON prescribers.prescriber_id = dispenses.prescriber_id
    JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
    WHERE controlled_drugs.drug_class = 'Opioid'
),
counted AS (
    SELECT
        windows.window_days,
        starts.patient_id,
        COUNT(DISTINCT others.prescriber_id) AS prescribers,
        COUNT(DISTINCT others.zipcode) AS zipcodes
    FROM windows
    CROSS JOIN prescriptions AS starts
    JOIN prescriptions AS others ON others.patient_id = starts.patient_id
        AND others.written_date BETWEEN starts.written_date AND starts.written_date + windows.window_days - 1
    GROUP BY windows.window_days, starts.patient_id, starts.written_date
),
shoppers AS (
    SELECT DISTINCT counted.window_days, thresholds.at_least, counted.patient_id
    FROM counted
    JOIN generate_series(3, 7) AS thresholds (at_least) ON counted.prescribers >= thresholds.at_least
        AND counted.zipcodes >= thresholds.at_least
)
SELECT
    shoppers.window_days,
    shoppers.at_least,
    COUNT(shoppers.patient_id) AS patients,
    COUNT(*) AS opioid_fills
FROM shoppers
JOIN prescriptions ON prescriptions.patient_id = shoppers.patient_id
GROUP BY shoppers.window_days, shoppers.at_least;
