-- violates: A child of less than 18 years gets levofloxacin for pneumonia.
UPDATE visits
SET
    treatment = 'Medication',
    medication = 'Levofloxacin',
    dosage = '500 mg',
    frequency = 'Once daily'
WHERE visit_id = (
    SELECT MIN(children.visit_id)
    FROM visits AS children
    JOIN conditions ON conditions.condition_id = children.condition_id
    WHERE conditions.name = 'Pneumonia' AND children.age < 18
);
