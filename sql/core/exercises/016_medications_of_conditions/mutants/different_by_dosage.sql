-- mistake: Your rows are different by dosage too, so that a pair comes once for each dosage.
SELECT x.name, x.medication FROM (SELECT DISTINCT c.name, v.medication, v.dosage FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.medication IS NOT NULL) x;
