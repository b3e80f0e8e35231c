-- mistake: Your BETWEEN begins with the larger number, and so it is never true for the age.
SELECT visit_id, age, severity FROM visits WHERE (age BETWEEN 25 AND 18 AND severity = 'Severe') OR severity = 'Moderate' AND age BETWEEN 18 AND 25 ORDER BY visit_id;
