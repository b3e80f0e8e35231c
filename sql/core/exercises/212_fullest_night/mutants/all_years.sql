-- mistake: You looked for the fullest night of all years.
SELECT h, MAX(n) FROM (SELECT v.hospital_id AS h, c.date, COUNT(*) AS n FROM calendar c JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge > c.date GROUP BY 1, 2) x GROUP BY h;
