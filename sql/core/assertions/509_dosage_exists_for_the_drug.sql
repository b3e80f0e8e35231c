-- asserts: A dosage is one that exists for the drug, insulin and epoetin in units.
-- tables: visits
-- from: prescriptions
WITH drug_dosage (medication, dosage) AS (
    VALUES
        ('Albuterol', '90 mcg'), ('Albuterol', '180 mcg'),
        ('Amlodipine', '2.5 mg'), ('Amlodipine', '5 mg'), ('Amlodipine', '10 mg'),
        ('Amoxicillin-clavulanate', '875 mg/125 mg'), ('Amoxicillin-clavulanate', '2000 mg/125 mg'),
        ('Aspirin', '81 mg'), ('Aspirin', '325 mg'),
        ('Atenolol', '25 mg'), ('Atenolol', '50 mg'), ('Atenolol', '100 mg'),
        ('Atorvastatin', '20 mg'), ('Atorvastatin', '40 mg'), ('Atorvastatin', '80 mg'),
        ('Azithromycin', '250 mg'), ('Azithromycin', '500 mg'),
        ('Budesonide', '180 mcg'), ('Budesonide', '360 mcg'),
        ('Bupropion', '150 mg'), ('Bupropion', '300 mg'),
        ('Buspirone', '7.5 mg'), ('Buspirone', '10 mg'), ('Buspirone', '15 mg'),
        ('Calcitriol', '0.25 mcg'), ('Calcitriol', '0.5 mcg'),
        ('Celecoxib', '100 mg'), ('Celecoxib', '200 mg'),
        ('Cetirizine', '5 mg'), ('Cetirizine', '10 mg'),
        ('Cisplatin', '50 mg/m2'), ('Cisplatin', '75 mg/m2'), ('Cisplatin', '100 mg/m2'),
        ('Clonazepam', '0.25 mg'), ('Clonazepam', '0.5 mg'),
        ('Clopidogrel', '75 mg'),
        ('Cyclophosphamide', '500 mg/m2'), ('Cyclophosphamide', '600 mg/m2'),
        ('Diazepam', '2 mg'), ('Diazepam', '5 mg'), ('Diazepam', '10 mg'),
        ('Doxorubicin', '50 mg/m2'), ('Doxorubicin', '60 mg/m2'),
        ('Epoetin alfa', '2000 units'), ('Epoetin alfa', '4000 units'), ('Epoetin alfa', '10000 units'),
        ('Escitalopram', '10 mg'), ('Escitalopram', '20 mg'),
        ('Fexofenadine', '60 mg'), ('Fexofenadine', '180 mg'),
        ('Fluoxetine', '20 mg'), ('Fluoxetine', '40 mg'),
        ('Fluticasone', '44 mcg'), ('Fluticasone', '110 mcg'), ('Fluticasone', '220 mcg'),
        ('Glipizide', '5 mg'), ('Glipizide', '10 mg'),
        ('Hydrochlorothiazide', '12.5 mg'), ('Hydrochlorothiazide', '25 mg'),
        ('Ibuprofen', '400 mg'), ('Ibuprofen', '600 mg'), ('Ibuprofen', '800 mg'),
        ('Insulin glargine', '10 units'), ('Insulin glargine', '20 units'), ('Insulin glargine', '30 units'),
        ('Insulin lispro', '4 units'), ('Insulin lispro', '6 units'), ('Insulin lispro', '10 units'),
        ('Levofloxacin', '500 mg'), ('Levofloxacin', '750 mg'),
        ('Lisinopril', '10 mg'), ('Lisinopril', '20 mg'), ('Lisinopril', '40 mg'),
        ('Loratadine', '10 mg'),
        ('Lorazepam', '0.5 mg'), ('Lorazepam', '1 mg'), ('Lorazepam', '2 mg'),
        ('Metformin', '500 mg'), ('Metformin', '850 mg'), ('Metformin', '1000 mg'),
        ('Metoprolol', '25 mg'), ('Metoprolol', '50 mg'), ('Metoprolol', '100 mg'),
        ('Montelukast', '4 mg'), ('Montelukast', '5 mg'), ('Montelukast', '10 mg'),
        ('Naproxen', '250 mg'), ('Naproxen', '375 mg'), ('Naproxen', '500 mg'),
        ('Nirmatrelvir/ritonavir', '150 mg/100 mg'), ('Nirmatrelvir/ritonavir', '300 mg/100 mg'),
        ('Nitroglycerin', '0.3 mg'), ('Nitroglycerin', '0.4 mg'),
        ('Oseltamivir', '30 mg'), ('Oseltamivir', '45 mg'), ('Oseltamivir', '75 mg'),
        ('Paclitaxel', '135 mg/m2'), ('Paclitaxel', '175 mg/m2'),
        ('Propranolol', '40 mg'), ('Propranolol', '80 mg'),
        ('Remdesivir', '100 mg'), ('Remdesivir', '200 mg'),
        ('Rizatriptan', '5 mg'), ('Rizatriptan', '10 mg'),
        ('Sertraline', '50 mg'), ('Sertraline', '100 mg'),
        ('Sitagliptin', '50 mg'), ('Sitagliptin', '100 mg'),
        ('Sumatriptan', '25 mg'), ('Sumatriptan', '50 mg'), ('Sumatriptan', '100 mg'),
        ('Topiramate', '25 mg'), ('Topiramate', '50 mg')
)
SELECT
    prescriptions.first_visit_id,
    prescriptions.visits,
    prescriptions.medication,
    prescriptions.dosage
FROM prescriptions
LEFT JOIN drug_dosage
    ON drug_dosage.medication = prescriptions.medication
    AND drug_dosage.dosage = prescriptions.dosage
WHERE prescriptions.medication IS NOT NULL AND prescriptions.dosage IS NOT NULL AND drug_dosage.dosage IS NULL
ORDER BY prescriptions.first_visit_id;
