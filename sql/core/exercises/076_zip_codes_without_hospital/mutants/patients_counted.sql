-- mistake: You counted the patients who live there, not the ZIP codes.
SELECT z.state, COUNT(*) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode WHERE NOT EXISTS (SELECT 1 FROM hospitals h WHERE h.zipcode = p.zipcode) GROUP BY z.state;
