"""Charts of a loaded database, drawn for docs/charts.md: one module for each subject, one function for each chart."""
