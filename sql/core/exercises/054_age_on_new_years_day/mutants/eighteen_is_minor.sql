-- mistake: You counted those who are 18 as minors.
SELECT CASE WHEN date_of_birth > DATE '2006-01-01' THEN 'minor' WHEN date_of_birth > DATE '1960-01-01' THEN 'adult' ELSE 'senior' END, COUNT(*) FROM patients WHERE date_of_birth <= DATE '2025-01-01' GROUP BY 1;
