-- mistake: Your self-join gives a row for each pair, so that three of a name count six times.
SELECT z.state, COUNT(*), COUNT(DISTINCT p.last_name) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN patients q ON q.last_name = p.last_name AND q.patient_id <> p.patient_id JOIN zipcodes y ON y.zipcode = q.zipcode AND y.state = z.state GROUP BY z.state;
