-- mistake: You divided by the patients; that is what a patient costs, not what a visit costs.
SELECT c.category, COUNT(*), ROUND(CAST(SUM(b.total_charge) / COUNT(DISTINCT v.patient_id) AS NUMERIC(18, 6)), 2) FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN conditions c ON c.condition_id = v.condition_id GROUP BY c.category;
