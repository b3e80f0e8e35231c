-- mistake: You joined bills to visits by patient, so that charges move into categories that they do not belong to.
SELECT c.category, COUNT(DISTINCT v.visit_id), ROUND(CAST(SUM(b.total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM billing b JOIN visits v ON v.patient_id = b.patient_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;
