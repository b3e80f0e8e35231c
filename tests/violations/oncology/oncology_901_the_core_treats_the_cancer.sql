-- violates: A patient of the registry was treated for flu, not for cancer.
UPDATE visits
SET condition_id = (SELECT condition_id FROM conditions WHERE name = 'Flu')
WHERE patient_id = (SELECT MIN(patient_id) FROM oncology.tumors);
