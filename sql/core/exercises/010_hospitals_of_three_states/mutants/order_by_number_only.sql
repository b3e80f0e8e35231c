-- mistake: You ordered by the hospital's number alone.
SELECT z.state, h.hospital_id, h.name FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode
WHERE z.state IN ('TX', 'CA', 'NY') ORDER BY h.hospital_id;
