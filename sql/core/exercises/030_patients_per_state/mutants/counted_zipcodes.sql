-- mistake: You counted different ZIP codes in the result, not patients.
SELECT z.state, COUNT(DISTINCT p.zipcode) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state HAVING COUNT(*) > 20;
