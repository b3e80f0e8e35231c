WITH counted AS (
    SELECT i.kind, i.name, COUNT(*) AS patients
    FROM insurers i
    JOIN patients p ON p.insurer_id = i.insurer_id
    GROUP BY i.kind, i.name
)
SELECT kind, name, patients, ROUND(CAST(100.0 * patients / SUM(patients) OVER (PARTITION BY kind) AS NUMERIC(12, 6)), 1) AS share_pct
FROM counted;
