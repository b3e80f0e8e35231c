ALTER TABLE devices ADD COLUMN returned_date DATE;

COMMENT ON COLUMN devices.patient_id IS 'Patient who wears it, 45 years old or older at enrolment.';
COMMENT ON COLUMN devices.program IS 'Why it was handed out: Heart failure (to patients whom the core knows with heart disease), Atrial fibrillation screening or Sleep apnea screening.';
COMMENT ON COLUMN devices.enrolled_date IS 'First day of the monitoring.';
COMMENT ON COLUMN devices.returned_date IS 'First day after the monitoring, which ends with its 90 days or the wearer''s death; NULL while it goes on at the anchor date.';
