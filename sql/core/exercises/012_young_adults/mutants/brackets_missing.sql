-- mistake: Your OR has no brackets, so that moderate visits of every age are in.
SELECT visit_id, age, severity FROM visits WHERE age BETWEEN 18 AND 25 AND severity = 'Severe' OR severity = 'Moderate' ORDER BY visit_id;
