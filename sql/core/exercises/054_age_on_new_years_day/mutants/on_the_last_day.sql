-- mistake: You took the ages on the last day of the year 2025.
SELECT CASE WHEN date_of_birth > DATE '2007-12-31' THEN 'minor' WHEN date_of_birth > DATE '1960-12-31' THEN 'adult' ELSE 'senior' END, COUNT(*) FROM patients WHERE date_of_birth <= DATE '2025-12-31' GROUP BY 1;
