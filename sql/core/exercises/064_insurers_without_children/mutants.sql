-- mutant: has_an_older_one
-- mistake: You kept every insurer that has some patient born earlier; you were asked for those that have no others.
-- query:
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id WHERE p.date_of_birth < DATE '2010-01-01' GROUP BY i.insurer_id, i.name;

-- mutant: null_in_not_in
-- mistake: Some children have no insurer, and with a NULL in its list your NOT IN is never true.
-- query:
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id WHERE i.insurer_id NOT IN (SELECT insurer_id FROM patients WHERE date_of_birth >= DATE '2010-01-01') GROUP BY i.insurer_id, i.name;

-- mutant: oldest_for_youngest
-- mistake: You looked at the oldest patient of each insurer; to find out that there are no children, you have to look at the youngest.
-- query:
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id GROUP BY i.insurer_id, i.name HAVING MIN(p.date_of_birth) < DATE '2010-01-01';

-- mutant: those_with_children
-- mistake: You listed the insurers that do have such patients.
-- query:
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id WHERE EXISTS (SELECT 1 FROM patients q WHERE q.insurer_id = i.insurer_id AND q.date_of_birth >= DATE '2010-01-01') GROUP BY i.insurer_id, i.name;

-- mutant: visits_counted
-- mistake: You counted the visits of the patients, because you joined them too.
-- query:
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id JOIN visits v ON v.patient_id = p.patient_id WHERE NOT EXISTS (SELECT 1 FROM patients q WHERE q.insurer_id = i.insurer_id AND q.date_of_birth >= DATE '2010-01-01') GROUP BY i.insurer_id, i.name;
