-- mistake: You began with the smallest specialty.
WITH s AS (SELECT d.specialty AS k, SUM(b.total_charge) AS c FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1), r AS (SELECT k, c, SUM(c) OVER (ORDER BY c, k) AS f, SUM(c) OVER () AS e FROM s)
SELECT k, c, ROUND(CAST(100.0 * f / e AS NUMERIC(18, 6)), 1) FROM r WHERE f - c < 0.8 * e ORDER BY c, k;
