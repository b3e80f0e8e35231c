WITH days AS (
    SELECT
        dispenses.patient_id,
        dispenses.dispense_date + CAST(numbers.n AS INTEGER) AS day
    FROM opioids.dispenses
    JOIN opioids.controlled_drugs ON controlled_drugs.drug_id = dispenses.drug_id
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n < dispenses.days_supply
    GROUP BY dispenses.patient_id, dispenses.dispense_date + CAST(numbers.n AS INTEGER)
    HAVING COUNT(DISTINCT controlled_drugs.drug_class) = 3
)
SELECT patient_id, MIN(day) AS first_day, COUNT(*) AS days_together
FROM days
GROUP BY patient_id;
