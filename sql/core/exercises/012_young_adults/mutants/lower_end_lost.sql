-- mistake: You left out the age of 18, which belongs to the period.
SELECT visit_id, age, severity FROM visits WHERE age > 18 AND age <= 25 AND severity IN ('Severe', 'Moderate') ORDER BY visit_id;
