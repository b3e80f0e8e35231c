-- mutant: anywhere
-- mistake: You compared with patients of all states.
-- query:
SELECT z.state, COUNT(*), COUNT(DISTINCT p.last_name) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode WHERE p.last_name IN (SELECT last_name FROM patients GROUP BY last_name HAVING COUNT(*) > 1) GROUP BY z.state;

-- mutant: pairs_counted
-- mistake: Your self-join gives a row for each pair, so that three of a name count six times.
-- query:
SELECT z.state, COUNT(*), COUNT(DISTINCT p.last_name) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN patients q ON q.last_name = p.last_name AND q.patient_id <> p.patient_id JOIN zipcodes y ON y.zipcode = q.zipcode AND y.state = z.state GROUP BY z.state;

-- mutant: same_zipcode
-- mistake: You compared within a ZIP code, which is finer than a state.
-- query:
SELECT z.state, SUM(n), COUNT(DISTINCT last_name) FROM (SELECT zipcode, last_name, COUNT(*) AS n FROM patients GROUP BY 1, 2 HAVING COUNT(*) > 1) x JOIN zipcodes z ON z.zipcode = x.zipcode GROUP BY z.state;

-- mutant: second_and_later_only
-- mistake: You counted only the surplus; the first of a name shares it too.
-- query:
SELECT state, SUM(n - 1), COUNT(*) FROM (SELECT z.state, p.last_name, COUNT(*) AS n FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY 1, 2 HAVING COUNT(*) > 1) x GROUP BY state;

-- mutant: single_names_in
-- mistake: You did not leave out the names that occur once.
-- query:
SELECT z.state, COUNT(*), COUNT(DISTINCT p.last_name) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;
