-- mistake: You asked for visits that are Severe and Moderate at once; no row can be both.
SELECT visit_id, age, severity FROM visits WHERE age BETWEEN 18 AND 25 AND severity = 'Severe' AND severity = 'Moderate' ORDER BY visit_id;
