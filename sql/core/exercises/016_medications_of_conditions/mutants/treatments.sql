-- mistake: You listed the treatments, not the medications.
SELECT DISTINCT c.name, v.treatment FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.medication IS NOT NULL;
