-- mistake: You divided by all patients, also the uninsured ones.
SELECT i.kind, i.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / (SELECT COUNT(*) FROM patients) AS NUMERIC(12, 6)), 1) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id GROUP BY i.kind, i.name;
