-- mistake: You divided 1 by the number of insurers of the kind, as if all were of the same size.
SELECT i.kind, i.name, COUNT(*), ROUND(CAST(100.0 / COUNT(*) OVER (PARTITION BY i.kind) AS NUMERIC(12, 6)), 1) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id GROUP BY i.kind, i.name;
