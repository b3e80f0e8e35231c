-- violates: A line ends without a reason.
UPDATE oncology.treatment_lines
SET reason_for_discontinuation = NULL
WHERE line_id = (SELECT MIN(line_id) FROM oncology.treatment_lines WHERE reason_for_discontinuation = 'Completed');
