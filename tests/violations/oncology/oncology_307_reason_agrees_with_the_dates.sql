-- violates: A completed line is said to have ended by death.
UPDATE oncology.treatment_lines
SET reason_for_discontinuation = 'Death'
WHERE line_id = (SELECT MIN(line_id) FROM oncology.treatment_lines WHERE reason_for_discontinuation = 'Completed');
