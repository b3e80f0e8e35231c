-- mistake: You kept only the severe visits and forgot the second severity.
SELECT visit_id, age, severity FROM visits WHERE age BETWEEN 18 AND 25 AND severity = 'Severe' ORDER BY visit_id;
