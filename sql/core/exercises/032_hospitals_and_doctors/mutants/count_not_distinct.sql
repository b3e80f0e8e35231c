-- mistake: You counted a hospital once for each of its doctors.
SELECT z.state, COUNT(h.hospital_id), COUNT(d.doctor_id) FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode JOIN doctors d ON d.hospital_id = h.hospital_id GROUP BY z.state;
