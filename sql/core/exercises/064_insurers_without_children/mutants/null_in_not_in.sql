-- mistake: Some children have no insurer, and with a NULL in its list your NOT IN is never true.
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id WHERE i.insurer_id NOT IN (SELECT insurer_id FROM patients WHERE date_of_birth >= DATE '2010-01-01') GROUP BY i.insurer_id, i.name;
