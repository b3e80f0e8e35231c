-- violates: A partial response is called complete.
UPDATE oncology.treatment_lines
SET best_response = 'CR'
WHERE line_id = (SELECT MIN(line_id) FROM oncology.treatment_lines WHERE best_response = 'PR');
