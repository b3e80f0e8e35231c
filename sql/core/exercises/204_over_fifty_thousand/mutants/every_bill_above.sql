-- mistake: You counted every bill after the line was crossed, so that a patient counts many times.
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT billing_date AS d, SUM(total_charge) OVER (PARTITION BY patient_id ORDER BY billing_date, billing_id) AS s FROM billing) x WHERE s > 50000 GROUP BY 1;
