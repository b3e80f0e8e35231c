-- mistake: Your groups are finer than a state.
SELECT z.state, COUNT(*) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state, z.city HAVING COUNT(*) > 20;
