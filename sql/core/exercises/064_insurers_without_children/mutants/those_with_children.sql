-- mistake: You listed the insurers that do have such patients.
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id WHERE EXISTS (SELECT 1 FROM patients q WHERE q.insurer_id = i.insurer_id AND q.date_of_birth >= DATE '2010-01-01') GROUP BY i.insurer_id, i.name;
