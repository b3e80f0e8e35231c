-- mistake: Your sum runs over all patients together, so that the line is crossed only once.
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT billing_date AS d, total_charge AS t, SUM(total_charge) OVER (ORDER BY billing_date, billing_id) AS s FROM billing) x WHERE s > 50000 AND s - t <= 50000 GROUP BY 1;
