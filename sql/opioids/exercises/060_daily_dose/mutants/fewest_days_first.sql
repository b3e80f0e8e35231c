-- mistake: You sort from the fewest days and cut off those who matter.
WITH days AS (
    SELECT
        dispenses.patient_id,
        dispenses.dispense_date + CAST(numbers.n AS INTEGER) AS day,
        SUM(dispenses.mme_per_day) AS mme
    FROM opioids.dispenses
    JOIN generate_series(0, 89) AS numbers (n) ON numbers.n < dispenses.days_supply
    WHERE dispenses.mme_per_day > 0
    GROUP BY dispenses.patient_id, dispenses.dispense_date + CAST(numbers.n AS INTEGER)
)
SELECT patient_id, COUNT(*) AS days_at_90, MAX(mme) AS peak_mme
FROM days
WHERE mme >= 90
GROUP BY patient_id
ORDER BY days_at_90, patient_id
LIMIT 50;
