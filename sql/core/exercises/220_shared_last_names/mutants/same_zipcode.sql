-- mistake: You compared within a ZIP code, which is finer than a state.
SELECT z.state, SUM(n), COUNT(DISTINCT last_name) FROM (SELECT zipcode, last_name, COUNT(*) AS n FROM patients GROUP BY 1, 2 HAVING COUNT(*) > 1) x JOIN zipcodes z ON z.zipcode = x.zipcode GROUP BY z.state;
