-- mistake: You kept every insurer that has some patient born earlier; you were asked for those that have no others.
SELECT i.insurer_id, i.name, COUNT(*) FROM insurers i JOIN patients p ON p.insurer_id = i.insurer_id WHERE p.date_of_birth < DATE '2010-01-01' GROUP BY i.insurer_id, i.name;
