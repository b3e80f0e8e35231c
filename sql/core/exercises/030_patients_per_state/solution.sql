SELECT z.state, COUNT(*) AS patients
FROM patients p
JOIN zipcodes z ON z.zipcode = p.zipcode
GROUP BY z.state
HAVING COUNT(*) > 20;
