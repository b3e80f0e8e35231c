SELECT z.state, COUNT(DISTINCT h.hospital_id) AS hospitals, COUNT(*) AS doctors
FROM hospitals h
JOIN zipcodes z ON z.zipcode = h.zipcode
JOIN doctors d ON d.hospital_id = h.hospital_id
GROUP BY z.state;
