-- mistake: You counted the shared phone numbers, not the patients who have them.
SELECT 'bill before admission', COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date < v.date_of_admission
UNION ALL SELECT 'bill after discharge', COUNT(*) FROM billing b JOIN visits v ON v.visit_id = b.visit_id WHERE b.billing_date > v.date_of_discharge
UNION ALL SELECT 'medication without dosage', COUNT(*) FROM visits WHERE medication IS NOT NULL AND dosage IS NULL
UNION ALL SELECT 'stay out of range', COUNT(*) FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE NOT v.is_follow_up AND v.date_of_discharge - v.date_of_admission NOT BETWEEN c.min_length_of_stay_days AND c.max_length_of_stay_days
UNION ALL SELECT 'shared phone number', COUNT(*) FROM (SELECT phone_number FROM patients GROUP BY phone_number HAVING COUNT(*) > 1) x;
