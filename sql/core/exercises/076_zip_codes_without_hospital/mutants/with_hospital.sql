-- mistake: You counted the ZIP codes that have both patients and a hospital.
SELECT z.state, COUNT(*) FROM (SELECT zipcode FROM patients INTERSECT SELECT zipcode FROM hospitals) f JOIN zipcodes z ON z.zipcode = f.zipcode GROUP BY z.state;
