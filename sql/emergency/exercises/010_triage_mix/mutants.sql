-- mutant: counts_both_modes
-- mistake: Your count of ambulances counts the walk-ins too: COUNT counts every value that is not NULL, a zero as well.
-- replace:
arrival_mode = 'Ambulance' THEN 1
-- with:
arrival_mode = 'Ambulance' THEN 1 ELSE 0

-- mutant: only_ambulances
-- mistake: You filter the ambulances in WHERE, so that every figure is about ambulances only.
-- replace:
FROM emergency.ed_visits
-- with:
FROM emergency.ed_visits WHERE arrival_mode = 'Ambulance'

-- mutant: patients_not_distinct
-- mistake: You count visits where different patients are asked for: somebody who comes ten times is one patient.
-- replace:
    COUNT(DISTINCT patient_id) AS patients,
-- with:
    COUNT(patient_id) AS patients,

-- mutant: share_of_all_ambulances
-- mistake: You divide by all ambulances instead of the visits of the triage level: that says where ambulances go, not how many of a level they bring.
-- replace:
100.0 * COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 END) / COUNT(*)
-- with:
100.0 * COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 END) / SUM(COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 END)) OVER ()

-- mutant: share_of_patients
-- mistake: You divide the ambulance arrivals by the patients; the share of the visits is asked for.
-- replace:
100.0 * COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 END) / COUNT(*)
-- with:
100.0 * COUNT(CASE WHEN arrival_mode = 'Ambulance' THEN 1 END) / COUNT(DISTINCT patient_id)
