-- asserts: A treatment is one of its condition's two, Monitoring, or Medication where there are drugs for the condition (Childbirth has a rule of its own).
-- tables: visits, conditions
-- from: prescriptions
WITH condition_treatments (condition, treatment) AS (
    VALUES
        ('Cancer', 'Chemotherapy'), ('Cancer', 'Radiation Therapy'), ('Cancer', 'Medication'),
        ('Diabetes', 'Insulin Therapy'), ('Diabetes', 'Dietary Management'), ('Diabetes', 'Medication'),
        ('Arthritis', 'Physical Therapy'), ('Arthritis', 'Joint Injections'), ('Arthritis', 'Medication'),
        ('Asthma', 'Inhaler'), ('Asthma', 'Nebulizer Therapy'), ('Asthma', 'Medication'),
        ('High blood pressure', 'Medication'), ('High blood pressure', 'Lifestyle Counseling'),
        ('Kidney failure', 'Dialysis'), ('Kidney failure', 'Transplant Evaluation'), ('Kidney failure', 'Medication'),
        ('Stroke', 'Rehabilitation'), ('Stroke', 'Medication'),
        ('Heart disease', 'Bypass Surgery'), ('Heart disease', 'Medication'),
        ('Broken bones', 'Cast'), ('Broken bones', 'Surgery'),
        ('Flu', 'Medication'), ('Flu', 'Rest & Fluids'),
        ('Pneumonia', 'Medication'), ('Pneumonia', 'Oxygen Therapy'),
        ('Migraine', 'Medication'), ('Migraine', 'Pain Management'),
        ('Allergies', 'Medication'), ('Allergies', 'Allergy Shots'),
        ('COVID-19', 'Supportive Care'), ('COVID-19', 'Medication'),
        ('Depression', 'Therapy (CBT)'), ('Depression', 'Medication'),
        ('Anxiety', 'Counseling'), ('Anxiety', 'Medication')
)
SELECT
    prescriptions.first_visit_id,
    prescriptions.visits,
    prescriptions.condition,
    prescriptions.treatment
FROM prescriptions
LEFT JOIN condition_treatments
    ON condition_treatments.condition = prescriptions.condition
    AND condition_treatments.treatment = prescriptions.treatment
WHERE prescriptions.condition <> 'Childbirth' AND prescriptions.treatment <> 'Monitoring' AND condition_treatments.treatment IS NULL
ORDER BY prescriptions.first_visit_id;
