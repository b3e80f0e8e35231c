-- asserts: A drug is one that is given for the condition.
-- tables: visits, conditions
-- from: prescriptions
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
    prescriptions.first_visit_id,
    prescriptions.visits,
    prescriptions.condition,
    prescriptions.medication
FROM prescriptions
LEFT JOIN condition_drugs
    ON condition_drugs.condition = prescriptions.condition
    AND condition_drugs.medication = prescriptions.medication
WHERE prescriptions.medication IS NOT NULL AND prescriptions.condition IS NOT NULL AND condition_drugs.medication IS NULL
ORDER BY prescriptions.first_visit_id;
