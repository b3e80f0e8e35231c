-- quantity: patients for each doctor
-- unit: ratio
-- population: all patients and all doctors
-- published: 1933
-- source: Bazemore, Morgan and Grumbach, J Am Board Fam Med, 2017-2023
-- year: 2025
-- comparable: family physicians, who say how many they care for
-- tolerance: 20 %
-- on_purpose: doctors follow the ZIP codes in use, not the patients: the more patients are loaded, the more each has
-- patients: 10000
SELECT 1.0 * MAX(people.patients) / COUNT(*) AS observed
FROM doctors
CROSS JOIN (SELECT COUNT(*) AS patients FROM patients) AS people;
