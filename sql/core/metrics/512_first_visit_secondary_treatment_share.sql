-- metric: first_visit_secondary_treatment_share
-- means: First visits treated with the secondary treatment of the condition (without Heart disease and Childbirth, which have caps).
-- unit: percent
-- expect: 26 % (spec/core.md, section 5), give or take four standard errors and 4 points, as severe cases are never just monitored
WITH treatments (condition, treatment) AS (
    VALUES
        ('Cancer', 'Radiation Therapy'),
        ('Diabetes', 'Dietary Management'),
        ('Arthritis', 'Joint Injections'),
        ('Asthma', 'Nebulizer Therapy'),
        ('High blood pressure', 'Lifestyle Counseling'),
        ('Kidney failure', 'Transplant Evaluation'),
        ('Stroke', 'Medication'),
        ('Broken bones', 'Surgery'),
        ('Flu', 'Rest & Fluids'),
        ('Pneumonia', 'Oxygen Therapy'),
        ('Migraine', 'Pain Management'),
        ('Allergies', 'Allergy Shots'),
        ('COVID-19', 'Medication'),
        ('Depression', 'Medication'),
        ('Anxiety', 'Medication')
),
sample AS (
    SELECT
        CAST(COUNT(*) AS DOUBLE PRECISION) AS n,
        CAST(COALESCE(SUM(CASE WHEN visits.treatment = treatments.treatment THEN 1 ELSE 0 END), 0) AS DOUBLE PRECISION) AS hits
    FROM visits
    JOIN conditions ON conditions.condition_id = visits.condition_id
    JOIN treatments ON treatments.condition = conditions.name
    WHERE NOT visits.is_follow_up
),
expected AS (
    SELECT
        CAST(0.26 AS DOUBLE PRECISION) AS p,
        CAST(0.04 AS DOUBLE PRECISION) AS tolerance
)
SELECT
    100 * sample.hits / NULLIF(sample.n, 0) AS value,
    GREATEST(0, 100 * (expected.p - 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) - expected.tolerance)) AS band_low,
    LEAST(100, 100 * (expected.p + 4 * SQRT(expected.p * (1 - expected.p) / NULLIF(sample.n, 0)) + expected.tolerance)) AS band_high
FROM sample
CROSS JOIN expected;
