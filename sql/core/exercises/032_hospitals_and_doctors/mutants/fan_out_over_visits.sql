-- mistake: You joined the visits as well, so that a doctor counts once for each visit.
SELECT z.state, COUNT(DISTINCT h.hospital_id), COUNT(*) FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode JOIN doctors d ON d.hospital_id = h.hospital_id JOIN visits v ON v.doctor_id = d.doctor_id GROUP BY z.state;
