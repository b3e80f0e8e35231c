-- mistake: You counted only the surplus; the first of a name shares it too.
SELECT state, SUM(n - 1), COUNT(*) FROM (SELECT z.state, p.last_name, COUNT(*) AS n FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY 1, 2 HAVING COUNT(*) > 1) x GROUP BY state;
