-- The key of the raw tables.

CREATE TABLE defects (
    defect_id BIGINT NOT NULL,
    table_name TEXT NOT NULL,
    line_number TEXT NOT NULL,
    column_name TEXT,
    kind TEXT NOT NULL,
    mechanism TEXT NOT NULL,
    difficulty TEXT NOT NULL,
    dirty_value TEXT,
    true_value TEXT,
    CONSTRAINT pk_defects PRIMARY KEY (defect_id)
);

CREATE TABLE entity_links (
    raw_patient_line TEXT NOT NULL,
    true_patient_id BIGINT NOT NULL,
    CONSTRAINT pk_entity_links PRIMARY KEY (raw_patient_line)
);

CREATE TABLE near_misses (
    near_miss_id BIGINT NOT NULL,
    table_name TEXT NOT NULL,
    line_number TEXT NOT NULL,
    kind TEXT NOT NULL,
    CONSTRAINT pk_near_misses PRIMARY KEY (near_miss_id)
);

CREATE TABLE defect_kinds (
    kind TEXT NOT NULL,
    family TEXT NOT NULL,
    mechanism TEXT NOT NULL,
    difficulty TEXT NOT NULL,
    meaning TEXT NOT NULL,
    CONSTRAINT pk_defect_kinds PRIMARY KEY (kind)
);

COMMENT ON TABLE defects IS 'One row per defect of the raw tables: a cell that is wrong, or a line that is too many.';
COMMENT ON COLUMN defects.defect_id IS 'Number of the defect, from 1 without holes.';
COMMENT ON COLUMN defects.table_name IS 'The raw table: patients, visits or billing.';
COMMENT ON COLUMN defects.line_number IS 'The line, as its column line_number has it.';
COMMENT ON COLUMN defects.column_name IS 'The column; NULL where the whole line is too many.';
COMMENT ON COLUMN defects.kind IS 'What is wrong, one of defect_kinds.';
COMMENT ON COLUMN defects.mechanism IS 'How it comes about: at random, by site, by clerk, by period, by value, or as a consequence.';
COMMENT ON COLUMN defects.difficulty IS 'easy, medium or hard: what the obvious rule finds of it.';
COMMENT ON COLUMN defects.dirty_value IS 'The cell as it is; of a whole line, its first cell.';
COMMENT ON COLUMN defects.true_value IS 'The cell as it should be; of a whole line, the number of what it is about, NULL if nothing.';
COMMENT ON TABLE entity_links IS 'One row per line of the raw patients that is about a person: who it is.';
COMMENT ON COLUMN entity_links.raw_patient_line IS 'The line, as its column line_number has it.';
COMMENT ON COLUMN entity_links.true_patient_id IS 'Number of the person in the star; a person who is not there has a number of their own.';
COMMENT ON TABLE near_misses IS 'One row per line of the raw tables that looks wrong and is right.';
COMMENT ON COLUMN near_misses.near_miss_id IS 'Number of the near-miss, from 1 without holes.';
COMMENT ON COLUMN near_misses.table_name IS 'The raw table: patients, visits or billing.';
COMMENT ON COLUMN near_misses.line_number IS 'The line, as its column line_number has it.';
COMMENT ON COLUMN near_misses.kind IS 'twin (a person who is not in the star), newborn, oldest_patient, same_day_stay or high_charge.';
COMMENT ON TABLE defect_kinds IS 'One row per kind of defect.';
COMMENT ON COLUMN defect_kinds.kind IS 'Its name.';
COMMENT ON COLUMN defect_kinds.family IS 'Kinds that are cleaned in one go.';
COMMENT ON COLUMN defect_kinds.mechanism IS 'How it comes about.';
COMMENT ON COLUMN defect_kinds.difficulty IS 'easy, medium or hard.';
COMMENT ON COLUMN defect_kinds.meaning IS 'What is wrong.';
