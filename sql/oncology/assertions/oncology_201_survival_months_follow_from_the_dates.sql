-- asserts: survival_months is the time from diagnosis to last contact in months of 30.4375 days.
-- tables: oncology.tumors
SELECT
    tumor_id,
    diagnosis_date,
    last_contact_date,
    survival_months
FROM oncology.tumors
WHERE ABS(survival_months - (last_contact_date - diagnosis_date) / 30.4375) > 0.01
ORDER BY tumor_id;
