-- mistake: You counted only doctors who have visits; the director asked for all who work there.
SELECT z.state, COUNT(DISTINCT h.hospital_id), COUNT(DISTINCT d.doctor_id) FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode JOIN doctors d ON d.hospital_id = h.hospital_id JOIN visits v ON v.doctor_id = d.doctor_id GROUP BY z.state;
