-- mistake: You count the cash fills, not the cash patients, in the last column.
SELECT
    CASE
        WHEN distance_traveled_miles < 10 THEN '0 under 10'
        WHEN distance_traveled_miles <= 50 THEN '1 from 10 to 50'
        ELSE '2 over 50'
    END AS band,
    COUNT(*) AS fills,
    ROUND(100.0 * COUNT(CASE WHEN payment_type = 'Cash' THEN 1 END) / COUNT(*), 1) AS cash_fill_percent,
    ROUND(100.0 * COUNT(CASE WHEN payment_type = 'Cash' THEN patient_id END) / COUNT(DISTINCT patient_id), 1) AS cash_patient_percent
FROM opioids.dispenses
GROUP BY 1;
