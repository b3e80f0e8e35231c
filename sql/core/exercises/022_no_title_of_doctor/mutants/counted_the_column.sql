-- mistake: You counted the prefixes; COUNT of a column skips the missing ones, although your filter kept them.
SELECT gender, COUNT(CASE WHEN prefix <> 'Dr.' THEN 1 END) + COUNT(DISTINCT prefix) FROM patients WHERE prefix <> 'Dr.' OR prefix IS NULL GROUP BY gender;
