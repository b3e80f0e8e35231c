-- mistake: Your groups are ZIP codes, so that a state comes more than once.
SELECT z.state, COUNT(DISTINCT h.hospital_id), COUNT(*) FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode JOIN doctors d ON d.hospital_id = h.hospital_id GROUP BY z.state, z.zipcode;
