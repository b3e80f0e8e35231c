-- mistake: You kept a row without a medication for each condition.
SELECT DISTINCT c.name, v.medication FROM visits v JOIN conditions c ON c.condition_id = v.condition_id;
