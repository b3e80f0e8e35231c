-- mistake: You count the patients once for each of their fills.
WITH windows (window_days) AS (
    VALUES (10), (30), (180)
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
shoppers AS (
    SELECT DISTINCT windows.window_days, starts.patient_id
    FROM windows
    CROSS JOIN prescriptions AS starts
    JOIN prescriptions AS others ON others.patient_id = starts.patient_id
        AND others.written_date BETWEEN starts.written_date AND starts.written_date + windows.window_days - 1
    GROUP BY windows.window_days, starts.patient_id, starts.written_date
    HAVING COUNT(DISTINCT others.prescriber_id) >= 5
        AND COUNT(DISTINCT others.zipcode) >= 5
)
SELECT
    shoppers.window_days,
    COUNT(shoppers.patient_id) AS patients,
    COUNT(*) AS opioid_fills
FROM shoppers
JOIN prescriptions ON prescriptions.patient_id = shoppers.patient_id
GROUP BY shoppers.window_days;
