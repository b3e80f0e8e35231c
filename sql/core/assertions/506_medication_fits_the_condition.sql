-- asserts: A drug is one that is given for the condition.
-- tables: visits, conditions
WITH condition_drugs (condition, medication) AS (
    VALUES
        ('High blood pressure', 'Lisinopril'), ('High blood pressure', 'Amlodipine'),
        ('High blood pressure', 'Hydrochlorothiazide'), ('High blood pressure', 'Metoprolol'),
        ('High blood pressure', 'Atenolol'),
        ('Diabetes', 'Insulin glargine'), ('Diabetes', 'Insulin lispro'), ('Diabetes', 'Metformin'),
        ('Diabetes', 'Sitagliptin'), ('Diabetes', 'Glipizide'),
        ('Arthritis', 'Ibuprofen'), ('Arthritis', 'Naproxen'), ('Arthritis', 'Celecoxib'),
        ('Asthma', 'Albuterol'), ('Asthma', 'Budesonide'), ('Asthma', 'Fluticasone'), ('Asthma', 'Montelukast'),
        ('Cancer', 'Cisplatin'), ('Cancer', 'Paclitaxel'), ('Cancer', 'Cyclophosphamide'), ('Cancer', 'Doxorubicin'),
        ('Heart disease', 'Atorvastatin'), ('Heart disease', 'Clopidogrel'), ('Heart disease', 'Nitroglycerin'),
        ('Heart disease', 'Metoprolol'),
        ('Pneumonia', 'Azithromycin'), ('Pneumonia', 'Amoxicillin-clavulanate'), ('Pneumonia', 'Levofloxacin'),
        ('Flu', 'Oseltamivir'),
        ('Migraine', 'Sumatriptan'), ('Migraine', 'Rizatriptan'), ('Migraine', 'Propranolol'), ('Migraine', 'Topiramate'),
        ('Allergies', 'Cetirizine'), ('Allergies', 'Loratadine'), ('Allergies', 'Fexofenadine'),
        ('COVID-19', 'Remdesivir'), ('COVID-19', 'Nirmatrelvir/ritonavir'),
        ('Depression', 'Sertraline'), ('Depression', 'Fluoxetine'), ('Depression', 'Escitalopram'),
        ('Depression', 'Bupropion'),
        ('Anxiety', 'Diazepam'), ('Anxiety', 'Lorazepam'), ('Anxiety', 'Clonazepam'), ('Anxiety', 'Buspirone'),
        ('Stroke', 'Aspirin'), ('Stroke', 'Clopidogrel'), ('Stroke', 'Atorvastatin'),
        ('Kidney failure', 'Epoetin alfa'), ('Kidney failure', 'Calcitriol')
)
SELECT
    visits.visit_id,
    conditions.name AS condition,
    visits.medication
FROM visits
JOIN conditions ON conditions.condition_id = visits.condition_id
LEFT JOIN condition_drugs
    ON condition_drugs.condition = conditions.name
    AND condition_drugs.medication = visits.medication
WHERE visits.medication IS NOT NULL AND condition_drugs.medication IS NULL
ORDER BY visits.visit_id;
