-- mutant: distinct_days
-- mistake: You average the different lengths of supply, each once, however often it occurs.
-- replace:
    ROUND(AVG(1.0 * dispenses.days_supply), 1) AS mean_days
-- with:
    ROUND(AVG(DISTINCT 1.0 * dispenses.days_supply), 1) AS mean_days

-- mutant: distinct_fills
-- mistake: You count the different drugs as fills.
-- replace:
    COUNT(*) AS fills,
-- with:
    COUNT(DISTINCT dispenses.drug_id) AS fills,

-- mutant: drugs_for_patients
-- mistake: You count the drugs instead of the patients.
-- replace:
    COUNT(DISTINCT dispenses.patient_id) AS patients,
-- with:
    COUNT(DISTINCT dispenses.drug_id) AS patients,

-- mutant: mean_quantity
-- mistake: You average the units dispensed; the days of supply are asked for.
-- replace:
    ROUND(AVG(1.0 * dispenses.days_supply), 1) AS mean_days
-- with:
    ROUND(AVG(1.0 * dispenses.quantity), 1) AS mean_days

-- mutant: patients_not_distinct
-- mistake: You count a patient once for each fill; different patients were asked for.
-- replace:
    COUNT(DISTINCT dispenses.patient_id) AS patients,
-- with:
    COUNT(dispenses.patient_id) AS patients,
