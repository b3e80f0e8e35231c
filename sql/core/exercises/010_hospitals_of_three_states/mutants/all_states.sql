-- mistake: You forgot the filter and listed every state.
SELECT z.state, h.hospital_id, h.name FROM hospitals h JOIN zipcodes z ON z.zipcode = h.zipcode
ORDER BY z.state, h.hospital_id;
