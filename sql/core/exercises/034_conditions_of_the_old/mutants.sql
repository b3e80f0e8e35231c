-- mutant: having_for_where
-- mistake: You put the age into HAVING, which asks whether anybody in the group was old, and counts all of them.
-- query:
SELECT c.name, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.name HAVING MAX(v.age) >= 65 AND COUNT(*) >= 30;

-- mutant: mean_age
-- mistake: You asked for groups with a mean age of 65, not for visits at that age.
-- query:
SELECT c.name, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.name HAVING AVG(v.age) >= 65 AND COUNT(*) >= 30;

-- mutant: no_having
-- mistake: You listed the rare conditions as well.
-- query:
SELECT c.name, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.age >= 65 GROUP BY c.name;

-- mutant: patients_counted
-- mistake: You counted patients, not visits.
-- replace:
SELECT c.name AS condition, COUNT(*) AS visits
-- with:
SELECT c.name, COUNT(DISTINCT v.patient_id)

-- mutant: sixty_five_left_out
-- mistake: You left out those who were just 65.
-- query:
SELECT c.name, COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.age > 65 GROUP BY c.name HAVING COUNT(*) >= 30;
