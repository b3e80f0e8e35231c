-- metric: late_unpaid_shares
-- means: Bills of insured and of uninsured patients that are not paid although due.
-- sample: the first 200,000 bills
-- unit: percent
-- expect: at most 40 and 60 %, as by the bases of spec/core.md, section 5; not all bills are due yet
-- summary: late_unpaid_insured_pct = insured
-- summary: late_unpaid_uninsured_pct = uninsured
WITH expected (part, is_insured, most) AS (
    VALUES
        ('insured', TRUE, 40),
        ('uninsured', FALSE, 60)
),
counted AS (
    SELECT
        patients.insurer_id IS NOT NULL AS is_insured,
        COUNT(*) AS bills,
        COUNT(*) FILTER (WHERE billing.payment_status = 'Late-Unpaid') AS unpaid_bills
    FROM billing
    JOIN patients ON patients.patient_id = billing.patient_id AND patients.patient_id <= 200000
    WHERE billing.billing_id <= 200000
    GROUP BY patients.insurer_id IS NOT NULL
),
sample AS (
    SELECT
        expected.part,
        expected.most,
        CAST(counted.bills AS DOUBLE PRECISION) AS n,
        CAST(counted.unpaid_bills AS DOUBLE PRECISION) AS hits
    FROM expected
    LEFT JOIN counted ON counted.is_insured = expected.is_insured
)
SELECT
    part,
    100 * hits / NULLIF(n, 0) AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    LEAST(100, most + 200 / SQRT(NULLIF(n, 0))) AS band_high
FROM sample
ORDER BY part;
