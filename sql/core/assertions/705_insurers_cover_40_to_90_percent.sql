-- asserts: An insurer covers 40 to 90 per cent of the charge, and Medicaid 97 to 100 per cent, give or take a cent of rounding.
-- tables: billing, patients, insurers
-- from: bill_rows
-- Whole dollars show most to be right: 65 % of the charge, give or take 25 %, with room for what was rounded away.
SELECT
    billing_id,
    patient_id,
    total_charge,
    insurance_coverage_amount
FROM bill_rows
WHERE NOT is_uninsured
    AND ABS(20 * CAST(insurance_coverage_amount AS BIGINT) - 13 * CAST(total_charge AS BIGINT))
    > 5 * CAST(total_charge AS BIGINT) - 20
    AND (
        insurance_coverage_amount NOT BETWEEN 0.97 * total_charge - 0.01 AND total_charge
        OR patient_id NOT IN (
            SELECT patients.patient_id
            FROM patients
            JOIN insurers ON insurers.insurer_id = patients.insurer_id
            WHERE insurers.kind = 'Medicaid'
        )
    )
    AND insurance_coverage_amount NOT BETWEEN 0.40 * total_charge - 0.01 AND 0.90 * total_charge + 0.01
ORDER BY billing_id;
