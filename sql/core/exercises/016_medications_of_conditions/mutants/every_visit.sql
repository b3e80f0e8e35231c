-- mistake: You listed every prescription, so that the same pair comes many times.
SELECT c.name, v.medication FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.medication IS NOT NULL;
