-- mistake: You compared with patients of all states.
SELECT z.state, COUNT(*), COUNT(DISTINCT p.last_name) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode WHERE p.last_name IN (SELECT last_name FROM patients GROUP BY last_name HAVING COUNT(*) > 1) GROUP BY z.state;
