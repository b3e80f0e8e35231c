-- asserts: A drug is given from the age on for which it is labelled.
-- tables: visits
-- from: prescriptions
WITH label_ages (medication, from_age) AS (
    VALUES
        ('Albuterol', 4),
        ('Amoxicillin-clavulanate', 12),
        ('Budesonide', 6),
        ('Bupropion', 18),
        ('Buspirone', 18),
        ('Cetirizine', 2),
        ('Clonazepam', 18),
        ('Diazepam', 18),
        ('Escitalopram', 12),
        ('Fexofenadine', 6),
        ('Fluoxetine', 8),
        ('Fluticasone', 4),
        ('Glipizide', 18),
        ('Insulin glargine', 6),
        ('Insulin lispro', 3),
        ('Levofloxacin', 18),
        ('Loratadine', 6),
        ('Lorazepam', 12),
        ('Metformin', 10),
        ('Montelukast', 2),
        ('Nirmatrelvir/ritonavir', 12),
        ('Propranolol', 18),
        ('Rizatriptan', 6),
        ('Sertraline', 6),
        ('Sitagliptin', 18),
        ('Sumatriptan', 18),
        ('Topiramate', 12)
)
SELECT
    prescriptions.first_visit_id AS visit_id,
    prescriptions.medication,
    prescriptions.youngest
FROM prescriptions
JOIN label_ages ON label_ages.medication = prescriptions.medication
WHERE prescriptions.youngest < label_ages.from_age
ORDER BY prescriptions.first_visit_id;
