-- mistake: You kept one row for each medication, but some are given for more than one condition.
SELECT MIN(c.name), v.medication FROM visits v JOIN conditions c ON c.condition_id = v.condition_id WHERE v.medication IS NOT NULL GROUP BY v.medication;
