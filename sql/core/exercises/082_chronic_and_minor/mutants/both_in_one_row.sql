-- mistake: You asked one visit for both categories at once, which no row can have.
SELECT p.gender, COUNT(DISTINCT p.patient_id) FROM patients p JOIN visits v ON v.patient_id = p.patient_id JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category = 'chronic' AND c.category = 'minor' GROUP BY p.gender;
