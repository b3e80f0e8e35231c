//! Parquet: snappy-compressed row groups of a size that readers can take in parallel.

use std::fs::File;
use std::path::{Path, PathBuf};

use arrow::datatypes::SchemaRef;
use arrow::record_batch::RecordBatch;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_writer::ArrowWriterOptions;
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;

use super::sink::Sink;
use crate::error::{Error, Result};

const ROW_GROUP_ROWS: usize = 100_000;

pub(super) struct ParquetFile {
    path: PathBuf,
    writer: ArrowWriter<File>,
}

impl ParquetFile {
    pub(super) fn create(file: File, path: &Path, schema: SchemaRef) -> Result<Self> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_max_row_group_row_count(Some(ROW_GROUP_ROWS))
            .build();
        // Parquet's own types say all there is to say; Arrow's would only puzzle readers that lack its newer types.
        let options = ArrowWriterOptions::new().with_properties(properties).with_skip_arrow_metadata(true);
        let writer =
            ArrowWriter::try_new_with_options(file, schema, options).map_err(|source| parquet_error(path, source))?;
        Ok(Self { path: path.to_owned(), writer })
    }
}

impl Sink for ParquetFile {
    fn write(&mut self, batch: &RecordBatch) -> Result<()> {
        self.writer.write(batch).map_err(|source| parquet_error(&self.path, source))
    }

    fn finish(self: Box<Self>) -> Result<()> {
        let path = self.path;
        self.writer.close().map(drop).map_err(|source| parquet_error(&path, source))
    }
}

fn parquet_error(path: &Path, source: ParquetError) -> Error {
    Error::Format { context: format!("cannot write `{}`", path.display()), source: Box::new(source) }
}
