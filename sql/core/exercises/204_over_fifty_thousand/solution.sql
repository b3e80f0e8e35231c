WITH running AS (
    SELECT patient_id, billing_date, total_charge, SUM(total_charge) OVER (PARTITION BY patient_id ORDER BY billing_date, billing_id) AS so_far
    FROM billing
)
SELECT EXTRACT(YEAR FROM billing_date) AS year, COUNT(*) AS patients
FROM running
WHERE so_far > 50000 AND so_far - total_charge <= 50000
GROUP BY EXTRACT(YEAR FROM billing_date);
