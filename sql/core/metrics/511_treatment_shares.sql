-- metric: treatment_shares
-- from: prescriptions
-- means: First visits and follow-ups treated with the primary and the secondary treatment of the condition, or just monitored (of first visits, of those with severity Normal or Mild); without Heart disease and Childbirth, which have caps.
-- unit: percent
-- expect: first visits 70, 26 and 4 %, give or take 5, 4 and 1 points, as severe cases are never just monitored; follow-ups 50, 20 and 30 %, give or take 3 points (spec/core.md, section 5); and four standard errors and four hits, of the visits and of the mean bias of so many doctors
WITH treatments (condition, primary_treatment, secondary_treatment) AS (
    VALUES
        ('Cancer', 'Chemotherapy', 'Radiation Therapy'),
        ('Diabetes', 'Insulin Therapy', 'Dietary Management'),
        ('Arthritis', 'Physical Therapy', 'Joint Injections'),
        ('Asthma', 'Inhaler', 'Nebulizer Therapy'),
        ('High blood pressure', 'Medication', 'Lifestyle Counseling'),
        ('Kidney failure', 'Dialysis', 'Transplant Evaluation'),
        ('Stroke', 'Rehabilitation', 'Medication'),
        ('Broken bones', 'Cast', 'Surgery'),
        ('Flu', 'Medication', 'Rest & Fluids'),
        ('Pneumonia', 'Medication', 'Oxygen Therapy'),
        ('Migraine', 'Medication', 'Pain Management'),
        ('Allergies', 'Medication', 'Allergy Shots'),
        ('COVID-19', 'Supportive Care', 'Medication'),
        ('Depression', 'Therapy (CBT)', 'Medication'),
        ('Anxiety', 'Counseling', 'Medication')
),
sums AS (
    SELECT
        SUM(first_visits) AS first_visits,
        SUM(first_visits) FILTER (WHERE prescriptions.treatment = treatments.primary_treatment) AS first_visits_primary,
        SUM(first_visits) FILTER (WHERE prescriptions.treatment = treatments.secondary_treatment) AS first_visits_secondary,
        SUM(light_first_visits) AS light_first_visits,
        SUM(light_first_visits) FILTER (WHERE prescriptions.treatment = 'Monitoring') AS light_first_visits_monitoring,
        SUM(visits - first_visits) AS follow_ups,
        SUM(visits - first_visits) FILTER (WHERE prescriptions.treatment = treatments.primary_treatment) AS follow_ups_primary,
        SUM(visits - first_visits) FILTER (WHERE prescriptions.treatment = treatments.secondary_treatment) AS follow_ups_secondary,
        SUM(visits - first_visits) FILTER (WHERE prescriptions.treatment = 'Monitoring') AS follow_ups_monitoring
    FROM prescriptions
    JOIN treatments ON treatments.condition = prescriptions.condition
),
shares (part, n, hits, p, tolerance) AS (
    SELECT 'first_visit_monitoring', light_first_visits, COALESCE(light_first_visits_monitoring, 0), 0.04, 0.01 FROM sums
    UNION ALL
    SELECT 'first_visit_primary', first_visits, COALESCE(first_visits_primary, 0), 0.70, 0.05 FROM sums
    UNION ALL
    SELECT 'first_visit_secondary', first_visits, COALESCE(first_visits_secondary, 0), 0.26, 0.04 FROM sums
    UNION ALL
    SELECT 'follow_up_monitoring', follow_ups, COALESCE(follow_ups_monitoring, 0), 0.30, 0.03 FROM sums
    UNION ALL
    SELECT 'follow_up_primary', follow_ups, COALESCE(follow_ups_primary, 0), 0.50, 0.03 FROM sums
    UNION ALL
    SELECT 'follow_up_secondary', follow_ups, COALESCE(follow_ups_secondary, 0), 0.20, 0.03 FROM sums
),
bias AS (
    -- A doctor's bias has a deviation of 5 points, and matters for about 6 of 10 visits.
    SELECT
        0.12 / SQRT(GREATEST(COUNT(*), 1)) AS four_standard_errors
    FROM doctors
),
sample AS (
    SELECT
        part,
        CAST(n AS DOUBLE PRECISION) AS n,
        CAST(hits AS DOUBLE PRECISION) AS hits,
        CAST(p AS DOUBLE PRECISION) AS p,
        CAST(tolerance AS DOUBLE PRECISION) + bias.four_standard_errors AS tolerance
    FROM shares
    CROSS JOIN bias
)
SELECT
    part,
    100 * hits / NULLIF(n, 0) AS value,
    GREATEST(0, 100 * (p - 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) - 4 / NULLIF(n, 0) - tolerance)) AS band_low,
    LEAST(100, 100 * (p + 4 * SQRT(p * (1 - p) / NULLIF(n, 0)) + 4 / NULLIF(n, 0) + tolerance)) AS band_high
FROM sample
ORDER BY part;
