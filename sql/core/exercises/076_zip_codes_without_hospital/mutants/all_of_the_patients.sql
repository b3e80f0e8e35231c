-- mistake: You counted all ZIP codes in which patients live.
SELECT z.state, COUNT(DISTINCT p.zipcode) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;
