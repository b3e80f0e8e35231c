-- mistake: You left out the follow-ups, which need a bed for a night as well.
SELECT h, MAX(n) FROM (SELECT v.hospital_id AS h, c.date, COUNT(*) AS n FROM calendar c JOIN visits v ON v.date_of_admission <= c.date AND v.date_of_discharge > c.date WHERE c.year = 2024 AND NOT v.is_follow_up GROUP BY 1, 2) x GROUP BY h;
