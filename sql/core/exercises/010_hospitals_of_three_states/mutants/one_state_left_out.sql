-- mistake: You left one of the states out.
SELECT z.state, h.hospital_id, h.name FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode
WHERE z.state IN ('TX', 'CA') ORDER BY z.state, h.hospital_id;
