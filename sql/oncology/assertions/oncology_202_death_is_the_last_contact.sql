-- asserts: A patient is Dead exactly when there is a date of death, which is the last contact.
-- tables: oncology.tumors
SELECT
    tumor_id,
    vital_status,
    last_contact_date,
    date_of_death
FROM oncology.tumors
WHERE (vital_status = 'Dead') <> (date_of_death IS NOT NULL)
    OR date_of_death <> last_contact_date
ORDER BY tumor_id;
