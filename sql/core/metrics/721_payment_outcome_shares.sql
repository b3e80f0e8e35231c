-- metric: payment_outcome_shares
-- means: Bills of insured and of uninsured patients, due more than 120 days before the anchor date, that are paid on time, paid late, and not paid.
-- sample: the first 200,000 visits
-- unit: percent
-- expect: the mean chance that condition, hospital, insurance and charge give these bills (spec/core.md, sections 5 and 7), give or take four standard errors and four hits and 1 point
WITH run AS (
    SELECT
        today
    FROM load_runs
    ORDER BY run_id DESC
    LIMIT 1
),
bases (condition, unpaid, late) AS (
    VALUES
        ('High blood pressure', 0.08, 0.12),
        ('Diabetes', 0.10, 0.15),
        ('Arthritis', 0.08, 0.12),
        ('Asthma', 0.08, 0.12),
        ('Cancer', 0.22, 0.25),
        ('Broken bones', 0.10, 0.15),
        ('Heart disease', 0.16, 0.20),
        ('Pneumonia', 0.12, 0.18),
        ('Flu', 0.06, 0.10),
        ('Migraine', 0.06, 0.10),
        ('Depression', 0.09, 0.12),
        ('Anxiety', 0.09, 0.12),
        ('Allergies', 0.05, 0.08),
        ('Kidney failure', 0.20, 0.23),
        ('Stroke', 0.18, 0.22),
        ('COVID-19', 0.14, 0.20),
        ('Childbirth', 0.07, 0.10)
),
bills AS (
    SELECT
        visits.condition_id,
        visits.hospital_id,
        patients.insurer_id IS NOT NULL AS is_insured,
        patients.insurer_id IS NULL AND billing.total_charge > 10000 AS is_large,
        COUNT(*) AS bills,
        COUNT(*) FILTER (WHERE billing.payment_status = 'Paid') AS on_time_hits,
        COUNT(*) FILTER (WHERE billing.payment_status = 'Late-Paid') AS late_hits,
        COUNT(*) FILTER (WHERE billing.payment_status = 'Late-Unpaid') AS unpaid_hits
    FROM billing
    JOIN visits ON visits.visit_id = billing.visit_id
    JOIN patients ON patients.patient_id = billing.patient_id AND patients.patient_id <= 200000
    CROSS JOIN run
    WHERE billing.visit_id <= 200000 AND visits.visit_id <= 200000 AND billing.expected_payment_date < run.today - 120
    GROUP BY
        visits.condition_id,
        visits.hospital_id,
        patients.insurer_id IS NOT NULL,
        patients.insurer_id IS NULL AND billing.total_charge > 10000
),
weights AS (
    SELECT
        bills.*,
        CASE WHEN bills.is_insured THEN 0.45 WHEN bills.is_large THEN 0.25 ELSE 0.30 END AS on_time,
        LEAST(GREATEST(bases.late, 0.05), 0.35) + CASE WHEN bills.is_large THEN 0.10 ELSE 0 END AS late,
        bases.unpaid * hospitals.late_payment_multiplier * CASE WHEN bills.is_insured THEN 0.9 ELSE 1.5 END AS unclipped_unpaid
    FROM bills
    JOIN conditions ON conditions.condition_id = bills.condition_id
    JOIN bases ON bases.condition = conditions.name
    JOIN hospitals ON hospitals.hospital_id = bills.hospital_id
),
clipped AS (
    SELECT
        weights.*,
        LEAST(GREATEST(unclipped_unpaid, 0.02), 1 - on_time - late) AS unpaid
    FROM weights
),
chances (part, is_insured, bills, hits, p) AS (
    SELECT 'on_time', is_insured, bills, on_time_hits, CAST(on_time / (on_time + late + unpaid) AS NUMERIC(7, 6))
    FROM clipped
    UNION ALL
    SELECT 'late', is_insured, bills, late_hits, CAST(late / (on_time + late + unpaid) AS NUMERIC(7, 6))
    FROM clipped
    UNION ALL
    SELECT 'unpaid', is_insured, bills, unpaid_hits, CAST(unpaid / (on_time + late + unpaid) AS NUMERIC(7, 6))
    FROM clipped
),
parts (part, outcome, is_insured) AS (
    VALUES
        ('insured_late', 'late', TRUE),
        ('insured_on_time', 'on_time', TRUE),
        ('insured_unpaid', 'unpaid', TRUE),
        ('uninsured_late', 'late', FALSE),
        ('uninsured_on_time', 'on_time', FALSE),
        ('uninsured_unpaid', 'unpaid', FALSE)
),
sample AS (
    SELECT
        parts.part,
        CAST(SUM(chances.bills) AS DOUBLE PRECISION) AS n,
        CAST(SUM(chances.hits) AS DOUBLE PRECISION) AS hits,
        CAST(SUM(chances.bills * chances.p) AS DOUBLE PRECISION) AS expected_hits,
        CAST(SUM(chances.bills * chances.p * (1 - chances.p)) AS DOUBLE PRECISION) AS variance
    FROM parts
    LEFT JOIN chances ON chances.part = parts.outcome AND chances.is_insured = parts.is_insured
    GROUP BY parts.part
)
SELECT
    part,
    100 * hits / NULLIF(n, 0) AS value,
    GREATEST(0, 100 * ((expected_hits - 4 * SQRT(variance) - 1) / NULLIF(n, 0) - 0.01)) AS band_low,
    LEAST(100, 100 * ((expected_hits + 4 * SQRT(variance) + 1) / NULLIF(n, 0) + 0.01)) AS band_high
FROM sample
ORDER BY part;
