-- mistake: Your EXCEPT ALL takes away only one of many equal ZIP codes and keeps the rest.
SELECT z.state, COUNT(*) FROM (SELECT zipcode FROM patients EXCEPT ALL SELECT zipcode FROM hospitals) f JOIN zipcodes z ON z.zipcode = f.zipcode GROUP BY z.state;
