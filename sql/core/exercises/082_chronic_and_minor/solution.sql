WITH chronic AS (
    SELECT v.patient_id FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category = 'chronic'
), minor AS (
    SELECT v.patient_id FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE c.category = 'minor'
), both_kinds AS (
    SELECT patient_id FROM chronic
    INTERSECT
    SELECT patient_id FROM minor
)
SELECT p.gender, COUNT(*) AS patients
FROM both_kinds b
JOIN patients p ON p.patient_id = b.patient_id
GROUP BY p.gender;
