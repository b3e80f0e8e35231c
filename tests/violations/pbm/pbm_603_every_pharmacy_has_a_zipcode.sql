-- violates: A pharmacy lies nowhere.
UPDATE pbm.pharmacies
SET zipcode = '00000'
WHERE pharmacy_id = 1;
