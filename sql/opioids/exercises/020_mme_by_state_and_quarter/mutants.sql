-- mutant: active_patients_only
-- mistake: You divide by the patients with a fill in the quarter; all registry patients of the state are the denominator.
-- replace:
    ROUND(1000.0 * SUM(dispenses.mme) / MAX(people.patients), 0) AS mme_per_1000
-- with:
    ROUND(1000.0 * SUM(dispenses.mme) / COUNT(DISTINCT dispenses.patient_id), 0) AS mme_per_1000

-- mutant: fills_as_people
-- mistake: You divide by the fills.
-- replace:
    ROUND(1000.0 * SUM(dispenses.mme) / MAX(people.patients), 0) AS mme_per_1000
-- with:
    ROUND(1000.0 * SUM(dispenses.mme) / COUNT(*), 0) AS mme_per_1000

-- mutant: month_for_quarter
-- mistake: You group by month.
-- replace:
    CAST(DATE_TRUNC('quarter', dispenses.dispense_date) AS DATE) AS quarter_start,
-- with:
    CAST(DATE_TRUNC('month', dispenses.dispense_date) AS DATE) AS quarter_start,
-- replace:
GROUP BY people.state, CAST(DATE_TRUNC('quarter', dispenses.dispense_date) AS DATE)
-- with:
GROUP BY people.state, CAST(DATE_TRUNC('month', dispenses.dispense_date) AS DATE)

-- mutant: state_of_the_pharmacy
-- mistake: You use the state of the pharmacy; the home decides.
-- replace:
JOIN people
-- with:
JOIN opioids.pharmacies ON pharmacies.pharmacy_id = dispenses.pharmacy_id JOIN people
-- replace:
people.state = residents.state
-- with:
people.state = pharmacies.state

-- mutant: whole_registry
-- mistake: You divide by the patients of all states.
-- replace:
    ROUND(1000.0 * SUM(dispenses.mme) / MAX(people.patients), 0) AS mme_per_1000
-- with:
    ROUND(1000.0 * SUM(dispenses.mme) / (SELECT COUNT(*) FROM opioids.registry_patients), 0) AS mme_per_1000
