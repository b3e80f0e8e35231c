-- metric: late_share_uninsured
-- means: Bills of uninsured patients, due more than 120 days before the anchor date, that are paid late.
-- unit: percent
-- expect: the mean chance that condition, hospital, insurance and charge give these bills (spec/core.md, sections 5 and 7), give or take four standard errors and 1 point
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
        billing.total_charge > 10000 AS is_large,
        COUNT(*) AS bills,
        SUM(CASE WHEN billing.payment_status = 'Late-Paid' THEN 1 ELSE 0 END) AS hits
    FROM billing
    JOIN visits ON visits.visit_id = billing.visit_id
    JOIN patients ON patients.patient_id = billing.patient_id
    CROSS JOIN run
    WHERE patients.insurer_id IS NULL AND billing.expected_payment_date < run.today - 120
    GROUP BY visits.condition_id, visits.hospital_id, billing.total_charge > 10000
),
weights AS (
    SELECT
        bills.bills,
        bills.hits,
        CASE WHEN bills.is_large THEN 0.25 ELSE 0.30 END AS on_time,
        LEAST(GREATEST(bases.late, 0.05), 0.35) + CASE WHEN bills.is_large THEN 0.10 ELSE 0 END AS late,
        bases.unpaid * hospitals.late_payment_multiplier * 1.5 AS unclipped_unpaid
    FROM bills
    JOIN conditions ON conditions.condition_id = bills.condition_id
    JOIN bases ON bases.condition = conditions.name
    JOIN hospitals ON hospitals.hospital_id = bills.hospital_id
),
clipped AS (
    SELECT
        bills,
        hits,
        on_time,
        late,
        LEAST(GREATEST(unclipped_unpaid, 0.02), 1 - on_time - late) AS unpaid
    FROM weights
),
chances AS (
    SELECT
        bills,
        hits,
        CAST(late / (on_time + late + unpaid) AS NUMERIC(7, 6)) AS p
    FROM clipped
),
sample AS (
    SELECT
        CAST(SUM(bills) AS DOUBLE PRECISION) AS n,
        CAST(SUM(hits) AS DOUBLE PRECISION) AS hits,
        CAST(SUM(bills * p) AS DOUBLE PRECISION) AS expected_hits,
        CAST(SUM(bills * p * (1 - p)) AS DOUBLE PRECISION) AS variance
    FROM chances
)
SELECT
    100 * hits / NULLIF(n, 0) AS value,
    GREATEST(0, 100 * ((expected_hits - 4 * SQRT(variance)) / NULLIF(n, 0) - 0.01)) AS band_low,
    LEAST(100, 100 * ((expected_hits + 4 * SQRT(variance)) / NULLIF(n, 0) + 0.01)) AS band_high
FROM sample;
