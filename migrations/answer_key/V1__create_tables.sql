CREATE TABLE labels (
    label_id BIGINT NOT NULL,
    dataset TEXT NOT NULL,
    phenomenon TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    detail TEXT NOT NULL,
    CONSTRAINT pk_labels PRIMARY KEY (label_id)
);
