-- mutant: counted_zipcodes
-- mistake: You counted different ZIP codes in the result, not patients.
-- replace:
SELECT z.state, COUNT(*) AS patients
-- with:
SELECT z.state, COUNT(DISTINCT p.zipcode)

-- mutant: fan_out_over_visits
-- mistake: You joined visits as well, so that a patient counts once for each visit.
-- query:
SELECT z.state, COUNT(*) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode JOIN visits v ON v.patient_id = p.patient_id GROUP BY z.state HAVING COUNT(*) > 20;

-- mutant: grouped_by_city
-- mistake: Your groups are finer than a state.
-- query:
SELECT z.state, COUNT(*) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state, z.city HAVING COUNT(*) > 20;

-- mutant: no_having
-- mistake: You listed every state; the question wants only the large ones.
-- query:
SELECT z.state, COUNT(*) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;
