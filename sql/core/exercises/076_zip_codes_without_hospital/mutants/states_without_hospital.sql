-- mistake: You asked for states without any hospital, not for ZIP codes; that is far too strict.
SELECT z.state, COUNT(DISTINCT z.zipcode) FROM zipcodes z WHERE z.state NOT IN (SELECT y.state FROM hospitals h JOIN zipcodes y ON y.zipcode = h.zipcode) GROUP BY z.state;
