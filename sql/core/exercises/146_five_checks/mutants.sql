-- mutant: checks_without_findings_lost
-- mistake: You left out the checks that found nothing; then nobody knows whether they were run.
-- query:
SELECT k, COUNT(*) FROM (SELECT 'bill before admission' AS k FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date < v.date_of_admission
UNION ALL SELECT 'bill after discharge' FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date > v.date_of_discharge
UNION ALL SELECT 'medication without dosage' FROM visits WHERE medication IS NOT NULL AND dosage IS NULL
UNION ALL SELECT 'stay out of range' FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up AND v.date_of_discharge - v.date_of_admission NOT BETWEEN c.min_length_of_stay_days AND c.max_length_of_stay_days
UNION ALL SELECT 'shared phone number' FROM patients p WHERE EXISTS (SELECT 1 FROM patients q WHERE q.phone_number = p.phone_number AND q.patient_id <> p.patient_id)) x GROUP BY k;

-- mutant: day_of_discharge_in
-- mistake: You took bills of the very day of discharge for bills after it.
-- query:
SELECT 'bill before admission', COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date < v.date_of_admission
UNION ALL SELECT 'bill after discharge', COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date >= v.date_of_discharge
UNION ALL SELECT 'medication without dosage', COUNT(*) FROM visits WHERE medication IS NOT NULL AND dosage IS NULL
UNION ALL SELECT 'stay out of range', COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up AND v.date_of_discharge - v.date_of_admission NOT BETWEEN c.min_length_of_stay_days AND c.max_length_of_stay_days
UNION ALL SELECT 'shared phone number', COUNT(*) FROM patients p WHERE EXISTS (SELECT 1 FROM patients q WHERE q.phone_number = p.phone_number AND q.patient_id <> p.patient_id);

-- mutant: follow_ups_in_the_range
-- mistake: You checked the stays of follow-ups too, to which the range does not apply.
-- query:
SELECT 'bill before admission', COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date < v.date_of_admission
UNION ALL SELECT 'bill after discharge', COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date > v.date_of_discharge
UNION ALL SELECT 'medication without dosage', COUNT(*) FROM visits WHERE medication IS NOT NULL AND dosage IS NULL
UNION ALL SELECT 'stay out of range', COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.date_of_discharge - v.date_of_admission NOT BETWEEN c.min_length_of_stay_days AND c.max_length_of_stay_days
UNION ALL SELECT 'shared phone number', COUNT(*) FROM patients p WHERE EXISTS (SELECT 1 FROM patients q WHERE q.phone_number = p.phone_number AND q.patient_id <> p.patient_id);

-- mutant: joined_by_patient
-- mistake: You joined bills to all visits of the patient, so that every early and late one seems wrong.
-- replace:
SELECT 'bill before admission' AS check_name, COUNT(*) AS findings
FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date < v.date_of_admission
-- with:
SELECT 'bill before admission', COUNT(*)
FROM billing b JOIN visits v ON v.patient_id = b.patient_id WHERE b.billing_date < v.date_of_admission
-- replace:
FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date > v.date_of_discharge
-- with:
FROM billing b JOIN visits v ON v.patient_id = b.patient_id WHERE b.billing_date > v.date_of_discharge

-- mutant: numbers_for_patients
-- mistake: You counted the shared phone numbers, not the patients who have them.
-- query:
SELECT 'bill before admission', COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date < v.date_of_admission
UNION ALL SELECT 'bill after discharge', COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date > v.date_of_discharge
UNION ALL SELECT 'medication without dosage', COUNT(*) FROM visits WHERE medication IS NOT NULL AND dosage IS NULL
UNION ALL SELECT 'stay out of range', COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up AND v.date_of_discharge - v.date_of_admission NOT BETWEEN c.min_length_of_stay_days AND c.max_length_of_stay_days
UNION ALL SELECT 'shared phone number', COUNT(*) FROM (SELECT phone_number FROM patients GROUP BY phone_number HAVING COUNT(*) > 1) x;
