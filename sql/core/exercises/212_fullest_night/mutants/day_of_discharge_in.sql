-- mistake: You let patients keep their bed in the night after the discharge.
SELECT h, MAX(n) FROM (SELECT v.hospital_id AS h, c.date, COUNT(*) AS n FROM calendar c JOIN visits v ON c.date BETWEEN v.date_of_admission AND v.date_of_discharge WHERE c.year = 2024 GROUP BY 1, 2) x GROUP BY h;
