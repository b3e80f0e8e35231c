-- mistake: You looked at the oldest patient of each insurer; to find out that there are no children, you have to look at the youngest.
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id GROUP BY i.insurer_id, i.name HAVING MIN(p.date_of_birth) < DATE '2010-01-01';
