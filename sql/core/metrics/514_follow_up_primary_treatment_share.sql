-- metric: follow_up_primary_treatment_share
-- means: Follow-ups treated with the primary treatment of the condition (without Heart disease and Childbirth, which have caps).
-- unit: percent
-- expect: 50 % (spec/core.md, section 5), give or take four standard errors and 3 points for the doctors' bias
WITH treatments (condition, treatment) AS (
    VALUES
        ('Cancer', 'Chemotherapy'),
        ('Diabetes', 'Insulin Therapy'),
        ('Arthritis', 'Physical Therapy'),
        ('Asthma', 'Inhaler'),
        ('High blood pressure', 'Medication'),
        ('Kidney failure', 'Dialysis'),
        ('Stroke', 'Rehabilitation'),
        ('Broken bones', 'Cast'),
        ('Flu', 'Medication'),
        ('Pneumonia', 'Medication'),
        ('Migraine', 'Medication'),
        ('Allergies', 'Medication'),
        ('COVID-19', 'Supportive Care'),
        ('Depression', 'Therapy (CBT)'),
        ('Anxiety', 'Counseling')
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN visits.treatment = treatments.treatment THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    JOIN treatments ON treatments.condition = conditions.name
    WHERE visits.is_follow_up
),
expected AS (
    SELECT
        CAST(0.5 AS DOUBLE PRECISION) AS p,
        CAST(0.03 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;
