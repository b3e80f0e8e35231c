-- asserts: An insurer is Commercial, Medicare or Medicaid.
-- tables: insurers
SELECT
    insurer_id,
    kind
FROM insurers
WHERE kind IS NULL OR kind NOT IN ('Commercial', 'Medicare', 'Medicaid')
ORDER BY insurer_id;
