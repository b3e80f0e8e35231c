-- asserts: A frequency is one at which the drug is taken.
-- tables: visits
-- from: prescriptions
WITH drug_frequency (medication, frequency) AS (
    VALUES
        ('Albuterol', 'Every 4 to 6 hours as needed'),
        ('Amlodipine', 'Once daily'),
        ('Amoxicillin-clavulanate', 'Twice daily'),
        ('Aspirin', 'Once daily'),
        ('Atenolol', 'Once daily'),
        ('Atorvastatin', 'Once daily'),
        ('Azithromycin', 'Once daily'),
        ('Budesonide', 'Twice daily'),
        ('Bupropion', 'Once daily'),
        ('Buspirone', 'Twice daily'),
        ('Calcitriol', 'Once daily'),
        ('Celecoxib', 'Once daily'), ('Celecoxib', 'Twice daily'),
        ('Cetirizine', 'Once daily'),
        ('Cisplatin', 'Every 3 weeks'),
        ('Clonazepam', 'Twice daily'),
        ('Clopidogrel', 'Once daily'),
        ('Cyclophosphamide', 'Every 3 weeks'),
        ('Diazepam', 'Twice daily'),
        ('Doxorubicin', 'Every 3 weeks'),
        ('Epoetin alfa', 'Three times weekly'),
        ('Escitalopram', 'Once daily'),
        ('Fexofenadine', 'Once daily'), ('Fexofenadine', 'Twice daily'),
        ('Fluoxetine', 'Once daily'),
        ('Fluticasone', 'Twice daily'),
        ('Glipizide', 'Once daily'), ('Glipizide', 'Twice daily'),
        ('Hydrochlorothiazide', 'Once daily'),
        ('Ibuprofen', 'Three times daily'),
        ('Insulin glargine', 'Once daily'),
        ('Insulin lispro', 'Three times daily before meals'),
        ('Levofloxacin', 'Once daily'),
        ('Lisinopril', 'Once daily'),
        ('Loratadine', 'Once daily'),
        ('Lorazepam', 'Twice daily'),
        ('Metformin', 'Twice daily'),
        ('Metoprolol', 'Twice daily'),
        ('Montelukast', 'Once daily in the evening'),
        ('Naproxen', 'Twice daily'),
        ('Nirmatrelvir/ritonavir', 'Twice daily'),
        ('Nitroglycerin', 'As needed'),
        ('Oseltamivir', 'Twice daily'),
        ('Paclitaxel', 'Every 3 weeks'),
        ('Propranolol', 'Twice daily'),
        ('Remdesivir', 'Once daily'),
        ('Rizatriptan', 'As needed'),
        ('Sertraline', 'Once daily'),
        ('Sitagliptin', 'Once daily'),
        ('Sumatriptan', 'As needed'),
        ('Topiramate', 'Twice daily')
)
SELECT
    prescriptions.first_visit_id,
    prescriptions.visits,
    prescriptions.medication,
    prescriptions.frequency
FROM prescriptions
LEFT JOIN drug_frequency
    ON drug_frequency.medication = prescriptions.medication
    AND drug_frequency.frequency = prescriptions.frequency
WHERE prescriptions.medication IS NOT NULL AND prescriptions.frequency IS NOT NULL AND drug_frequency.frequency IS NULL
ORDER BY prescriptions.first_visit_id;
