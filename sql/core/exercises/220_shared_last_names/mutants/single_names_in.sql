-- mistake: You did not leave out the names that occur once.
SELECT z.state, COUNT(*), COUNT(DISTINCT p.last_name) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;
