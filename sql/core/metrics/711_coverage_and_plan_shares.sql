-- metric: coverage_and_plan_shares
-- means: Bills of patients insured by others than Medicaid of which the insurer covers less than 60 % of the charge; bills of insured and uninsured patients that are paid in increments, by charge: below 8,000, from 8,000 to below 20,000, from 20,000 dollars.
-- sample: the first 200,000 bills
-- unit: percent
-- expect: coverage below 60 %: 23.33 %, as 35 % get U(.4, .7), of which two thirds lie below .6; increments: insured 40, 60 and 80 %, uninsured 55, 75, 95 % (spec/core.md, section 7); give or take four standard errors and four hits and 1 point
WITH expected (part, is_insured, size, p) AS (
    VALUES
        ('incremental_insured_below_8000', TRUE, 0, 0.4),
        ('incremental_insured_from_20000', TRUE, 2, 0.8),
        ('incremental_insured_from_8000', TRUE, 1, 0.6),
        ('incremental_uninsured_below_8000', FALSE, 0, 0.55),
        ('incremental_uninsured_from_20000', FALSE, 2, 0.95),
        ('incremental_uninsured_from_8000', FALSE, 1, 0.75)
),
bills AS (
    SELECT
        patients.insurer_id IS NOT NULL AS is_insured,
        CASE WHEN billing.total_charge < 8000 THEN 0 WHEN billing.total_charge < 20000 THEN 1 ELSE 2 END AS size,
        billing.payment_plan = 'Incremental' AS is_incremental,
        insurers.kind <> 'Medicaid' AS has_cost_sharing,
        billing.insurance_coverage_amount < 0.60 * billing.total_charge AS is_low_coverage
    FROM billing
    JOIN patients ON patients.patient_id = billing.patient_id AND patients.patient_id <= 200000
    LEFT JOIN insurers ON insurers.insurer_id = patients.insurer_id
    WHERE billing.billing_id <= 200000
),
counted AS (
    SELECT
        is_insured,
        size,
        COUNT(*) AS bills,
        COUNT(*) FILTER (WHERE is_incremental) AS incremental_bills,
        COUNT(*) FILTER (WHERE has_cost_sharing) AS shared_bills,
        COUNT(*) FILTER (WHERE has_cost_sharing AND is_low_coverage) AS low_coverage_bills
    FROM bills
    GROUP BY is_insured, size
),
shares (part, n, hits, p, tolerance) AS (
    SELECT 'coverage_below_60_percent', SUM(shared_bills), SUM(low_coverage_bills), 0.2333, 0.01
    FROM counted
    WHERE is_insured
    UNION ALL
    SELECT expected.part, counted.bills, counted.incremental_bills, expected.p, 0.01
    FROM expected
    LEFT JOIN counted ON counted.is_insured = expected.is_insured AND counted.size = expected.size
),
sample AS (
    SELECT
        part,
        CAST(n AS DOUBLE PRECISION) AS n,
        CAST(hits AS DOUBLE PRECISION) AS hits,
        CAST(p AS DOUBLE PRECISION) AS p,
        CAST(tolerance AS DOUBLE PRECISION) AS tolerance
    FROM shares
)
SELECT
    part,
    100 * hits / NULLIF(n, 0) AS value,
    GREATEST(0, 100 * (p - 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) - 4 / NULLIF(n, 0) - tolerance)) AS band_low,
    LEAST(100, 100 * (p + 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) + 4 / NULLIF(n, 0) + tolerance)) AS band_high
FROM sample
ORDER BY part;
