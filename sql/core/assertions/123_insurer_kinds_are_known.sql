-- asserts: An insurer is Commercial, Medicare or Medicaid.
-- tables: insurers
-- enforced by: ck_insurers_kind, nn_insurers_kind
SELECT
    insurer_id,
    kind
FROM insurers
WHERE kind IS NULL OR kind NOT IN ('Commercial', 'Medicare', 'Medicaid')
ORDER BY insurer_id;
