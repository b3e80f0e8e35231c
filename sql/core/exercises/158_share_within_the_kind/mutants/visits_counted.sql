-- mistake: You joined the visits, so that a patient counts once for each of them.
SELECT i.kind, i.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY i.kind) AS NUMERIC(12, 6)), 1) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id JOIN visits v ON v.patient_id = p.patient_id GROUP BY i.kind, i.name;
