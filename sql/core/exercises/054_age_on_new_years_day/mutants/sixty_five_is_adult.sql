-- mistake: You let the seniors begin after the age of 65.
SELECT CASE WHEN date_of_birth > DATE '2007-01-01' THEN 'minor' WHEN date_of_birth > DATE '1959-01-01' THEN 'adult' ELSE 'senior' END, COUNT(*) FROM patients WHERE date_of_birth <= DATE '2025-01-01' GROUP BY 1;
