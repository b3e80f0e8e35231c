-- mistake: You sorted downwards; without a word about it a list is wanted upwards.
SELECT z.state, h.hospital_id, h.name FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode
WHERE z.state IN ('TX', 'CA', 'NY') ORDER BY z.state DESC, h.hospital_id;
