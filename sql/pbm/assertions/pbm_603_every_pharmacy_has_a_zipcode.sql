-- asserts: Every pharmacy lies in a ZIP code that exists.
-- tables: zipcodes, pbm.pharmacies
-- enforced by: fk_pbm_pharmacies_zipcode
SELECT
    pharmacies.pharmacy_id,
    pharmacies.zipcode
FROM pbm.pharmacies AS pharmacies
LEFT JOIN zipcodes ON zipcodes.zipcode = pharmacies.zipcode
WHERE zipcodes.zipcode IS NULL
ORDER BY pharmacies.pharmacy_id;
