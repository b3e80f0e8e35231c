-- metric: late_unpaid_uninsured
-- means: Bills of uninsured patients that are not paid although due.
-- unit: percent
-- expect: at most 60 %, as by the bases of spec/core.md, section 5; not all bills are due yet
-- summary: late_unpaid_uninsured_pct
WITH sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN billing.payment_status = 'Late-Unpaid' THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM billing
    JOIN patients ON patients.patient_id = billing.patient_id
    WHERE patients.insurer_id IS NULL
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    LEAST(100, 60 + 200 / SQRT(NULLIF(sample.n, 0))) AS band_high
FROM sample;
