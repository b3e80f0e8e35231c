-- mutant: all_of_the_patients
-- mistake: You counted all ZIP codes in which patients live.
-- query:
SELECT z.state, COUNT(DISTINCT p.zipcode) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode GROUP BY z.state;

-- mutant: duplicates_kept
-- mistake: Your EXCEPT ALL takes away only one of many equal ZIP codes and keeps the rest.
-- query:
SELECT z.state, COUNT(*) FROM (SELECT zipcode FROM patients EXCEPT ALL SELECT zipcode FROM hospitals) f JOIN zipcodes z ON z.zipcode = f.zipcode GROUP BY z.state;

-- mutant: patients_counted
-- mistake: You counted the patients who live there, not the ZIP codes.
-- query:
SELECT z.state, COUNT(*) FROM patients p JOIN zipcodes z ON z.zipcode = p.zipcode WHERE NOT EXISTS (SELECT 1 FROM hospitals h WHERE h.zipcode = p.zipcode) GROUP BY z.state;

-- mutant: states_without_hospital
-- mistake: You asked for states without any hospital, not for ZIP codes; that is far too strict.
-- query:
SELECT z.state, COUNT(DISTINCT z.zipcode) FROM zipcodes z WHERE z.state NOT IN (SELECT y.state FROM hospitals h JOIN zipcodes y ON y.zipcode = h.zipcode) GROUP BY z.state;

-- mutant: with_hospital
-- mistake: You counted the ZIP codes that have both patients and a hospital.
-- query:
SELECT z.state, COUNT(*) FROM (SELECT zipcode FROM patients INTERSECT SELECT zipcode FROM hospitals) f JOIN zipcodes z ON z.zipcode = f.zipcode GROUP BY z.state;
