COMMENT ON TABLE labels IS 'One row per phenomenon and row that carries it.';
COMMENT ON COLUMN labels.label_id IS 'Number of the label, from 1 without holes.';
COMMENT ON COLUMN labels.dataset IS 'The dataset.';
COMMENT ON COLUMN labels.phenomenon IS 'What is planted.';
COMMENT ON COLUMN labels.table_name IS 'The table that has the row, in the schema of the dataset, or in the core if that has no such table.';
COMMENT ON COLUMN labels.row_key IS 'Primary key of the row; several columns are joined by |.';
COMMENT ON COLUMN labels.detail IS 'What there is to say about the row, as name=value, separated by semicolons; may be empty.';
