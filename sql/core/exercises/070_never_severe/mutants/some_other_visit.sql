-- mistake: You asked for a visit that is not severe; a patient with another one that is severe has that too.
SELECT p.gender, COUNT(DISTINCT p.patient_id) FROM patients p JOIN visits v ON v.patient_id = p.patient_id WHERE v.severity <> 'Severe' GROUP BY p.gender;
