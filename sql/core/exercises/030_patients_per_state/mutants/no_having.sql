-- mistake: You listed every state; the question wants only the large ones.
SELECT z.state, COUNT(*) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;
