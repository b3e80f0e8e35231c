COMMENT ON COLUMN tumors.doctor_id IS 'Doctor of record, of that hospital: an oncologist, or a family physician where it has none.';
COMMENT ON COLUMN tumors.ecog_status IS 'ECOG performance status at diagnosis, 0 (fully active) to 3: worse in the frail and the old.';
