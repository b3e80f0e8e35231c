-- mistake: You took the mean of the nights in which somebody was there, not the largest number.
SELECT h, ROUND(CAST(1.0 * SUM(n) / COUNT(*) AS NUMERIC(12, 6)), 1) FROM (SELECT v.hospital_id AS h, c.date, COUNT(*) AS n FROM calendar c JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge > c.date WHERE c.year = 2024 GROUP BY 1, 2) x GROUP BY h;
