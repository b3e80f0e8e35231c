WITH sums AS (
    SELECT d.specialty, SUM(b.total_charge) AS charged
    FROM billing b
    JOIN visits v ON v.visit_id = b.visit_id
    JOIN doctors d ON d.doctor_id = v.doctor_id
    GROUP BY d.specialty
), running AS (
    SELECT specialty, charged, SUM(charged) OVER (ORDER BY charged DESC, specialty) AS so_far, SUM(charged) OVER () AS everything
    FROM sums
)
SELECT specialty, charged, ROUND(CAST(100.0 * so_far / everything AS NUMERIC(18, 6)), 1) AS share_so_far_pct
FROM running
WHERE so_far - charged < 0.8 * everything
ORDER BY charged DESC, specialty;
