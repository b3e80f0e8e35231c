-- mistake: Your window has an order, so that it is a running sum and not the sum of the kind.
SELECT i.kind, i.name, COUNT(*), ROUND(CAST(100.0 * COUNT(*) / SUM(COUNT(*)) OVER (PARTITION BY i.kind ORDER BY COUNT(*) DESC, i.name) AS NUMERIC(12, 6)), 1) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id GROUP BY i.kind, i.name;
