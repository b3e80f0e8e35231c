SELECT CASE WHEN date_of_birth > DATE '2007-01-01' THEN 'minor' WHEN date_of_birth > DATE '1960-01-01' THEN 'adult' ELSE 'senior' END AS age_group,
       COUNT(*) AS patients
FROM patients
WHERE date_of_birth <= DATE '2025-01-01'
GROUP BY CASE WHEN date_of_birth > DATE '2007-01-01' THEN 'minor' WHEN date_of_birth > DATE '1960-01-01' THEN 'adult' ELSE 'senior' END;
