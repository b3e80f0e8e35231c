COMMENT ON COLUMN tumors.doctor_id IS 'Doctor of record, of that hospital: an oncologist, or a family physician where it has none.';
