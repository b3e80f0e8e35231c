SELECT z.state, h.hospital_id, h.name
FROM hospitals h
JOIN zipcodes z ON z.zipcode = h.zipcode
WHERE z.state IN ('TX', 'CA', 'NY')
ORDER BY z.state, h.hospital_id;
