-- mistake: You counted the visits of the patients, because you joined them too.
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id JOIN visits v ON v.patient_id = p.patient_id WHERE NOT EXISTS (SELECT 1 FROM patients q WHERE q.insurer_id = i.insurer_id AND q.date_of_birth >= DATE '2010-01-01') GROUP BY i.insurer_id, i.name;
