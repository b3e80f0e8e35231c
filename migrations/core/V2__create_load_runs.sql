CREATE TABLE load_runs (
    run_id INTEGER NOT NULL,
    tool_version TEXT NOT NULL,
    command TEXT NOT NULL,
    options TEXT NOT NULL,
    seed NUMERIC(20, 0) NOT NULL,
    patients BIGINT NOT NULL,
    start_date DATE NOT NULL,
    today DATE NOT NULL,
    mode TEXT NOT NULL,
    zip_target INTEGER NOT NULL,
    minor_same_day_rate NUMERIC(8, 6) NOT NULL,
    local_share NUMERIC(8, 6) NOT NULL,
    started_at TIMESTAMP NOT NULL,
    finished_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_load_runs PRIMARY KEY (run_id),
    CONSTRAINT ck_load_runs_mode CHECK (mode IN ('nationwide', 'single-hospital', 'locality'))
);

CREATE TABLE load_run_tables (
    run_id INTEGER NOT NULL,
    dataset TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_count BIGINT NOT NULL,
    fingerprint TEXT NOT NULL,
    CONSTRAINT pk_load_run_tables PRIMARY KEY (run_id, dataset, table_name),
    CONSTRAINT fk_load_run_tables_run FOREIGN KEY (run_id) REFERENCES load_runs (run_id),
    CONSTRAINT ck_load_run_tables_row_count CHECK (row_count >= 0)
);
