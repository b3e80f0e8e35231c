-- mistake: You subtracted years of the calendar, so that most people are a year too old.
SELECT CASE WHEN 2025 - EXTRACT(YEAR FROM date_of_birth) < 18 THEN 'minor' WHEN 2025 - EXTRACT(YEAR FROM date_of_birth) < 65 THEN 'adult' ELSE 'senior' END, COUNT(*) FROM patients WHERE date_of_birth <= DATE '2025-01-01' GROUP BY 1;
