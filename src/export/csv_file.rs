//! CSV: RFC 4180 quoting where it is needed, LF line ends, a header row, NULL as an empty field.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use arrow::array::{Array, ArrayRef, AsArray, Date32Array, Decimal64Array, Int32Array, Int64Array, StringViewArray};
use arrow::datatypes::{DataType, Date32Type, Decimal64Type, Int32Type, Int64Type};
use arrow::record_batch::RecordBatch;
use chrono::Datelike;

use super::flat::FlatView;
use super::format::DateFormat;
use super::sink::{Sink, cannot_write};
use crate::calendar;
use crate::error::{Error, Result};

const BUFFER_BYTES: usize = 1 << 18;

pub(super) struct CsvFile {
    path: PathBuf,
    writer: csv::Writer<File>,
    dates: DateFormat,
    scratch: Vec<u8>,
}

impl CsvFile {
    pub(super) fn create(file: File, path: &Path, view: &FlatView, dates: DateFormat) -> Result<Self> {
        let writer = csv::WriterBuilder::new().buffer_capacity(BUFFER_BYTES).from_writer(file);
        let mut created = Self { path: path.to_owned(), writer, dates, scratch: Vec::with_capacity(32) };
        let header = created.writer.write_record(view.columns.iter().map(|column| column.name));
        header.map_err(|error| csv_error(path, error))?;
        Ok(created)
    }
}

impl Sink for CsvFile {
    fn write(&mut self, batch: &RecordBatch) -> Result<()> {
        let columns = batch.columns().iter().map(cells).collect::<Result<Vec<_>>>()?;
        let path = &self.path;
        for row in 0..batch.num_rows() {
            for column in &columns {
                let field = column.field(row, self.dates, &mut self.scratch);
                self.writer.write_field(field).map_err(|error| csv_error(path, error))?;
            }
            self.writer.write_record(None::<&[u8]>).map_err(|error| csv_error(path, error))?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<()> {
        self.writer.flush().map_err(|source| cannot_write(&self.path, source))
    }
}

/// One column of a batch, its type found once a batch and not once a cell.
enum Cells<'a> {
    Text(&'a StringViewArray),
    Long(&'a Int64Array),
    Int(&'a Int32Array),
    Date(&'a Date32Array),
    Cents(&'a Decimal64Array),
}

fn cells(array: &ArrayRef) -> Result<Cells<'_>> {
    Ok(match array.data_type() {
        DataType::Utf8View => Cells::Text(array.as_string_view()),
        DataType::Int64 => Cells::Long(array.as_primitive::<Int64Type>()),
        DataType::Int32 => Cells::Int(array.as_primitive::<Int32Type>()),
        DataType::Date32 => Cells::Date(array.as_primitive::<Date32Type>()),
        DataType::Decimal64(_, 2) => Cells::Cents(array.as_primitive::<Decimal64Type>()),
        other => {
            return Err(Error::Format {
                context: "cannot write a column as CSV".to_owned(),
                source: format!("there is no text form for the type {other}").into(),
            });
        }
    })
}

impl Cells<'_> {
    /// The field of a row; numbers and dates are formatted into `scratch`, text is passed through.
    fn field<'b>(&'b self, row: usize, dates: DateFormat, scratch: &'b mut Vec<u8>) -> &'b [u8] {
        let array: &dyn Array = match self {
            Self::Text(array) => *array,
            Self::Long(array) => *array,
            Self::Int(array) => *array,
            Self::Date(array) => *array,
            Self::Cents(array) => *array,
        };
        if array.is_null(row) {
            return b"";
        }
        scratch.clear();
        let written = match self {
            Self::Text(array) => return array.value(row).as_bytes(),
            Self::Long(array) => write!(scratch, "{}", array.value(row)),
            Self::Int(array) => write!(scratch, "{}", array.value(row)),
            Self::Date(array) => {
                let date = calendar::date(array.value(row));
                let between = dates.separator();
                write!(scratch, "{:04}{between}{:02}{between}{:02}", date.year(), date.month(), date.day())
            }
            Self::Cents(array) => {
                let cents = array.value(row);
                let sign = if cents < 0 { "-" } else { "" };
                let cents = cents.unsigned_abs();
                write!(scratch, "{sign}{}.{:02}", cents / 100, cents % 100)
            }
        };
        written.expect("memory can be written");
        scratch
    }
}

fn csv_error(path: &Path, error: csv::Error) -> Error {
    if !error.is_io_error() {
        return Error::Format { context: format!("cannot write `{}`", path.display()), source: Box::new(error) };
    }
    match error.into_kind() {
        csv::ErrorKind::Io(source) => cannot_write(path, source),
        _ => cannot_write(path, io::ErrorKind::Other.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::FLAT_VIEWS;
    use super::*;

    fn bills() -> RecordBatch {
        let view = &FLAT_VIEWS[2];
        let money = |cents: i64| -> ArrayRef {
            let array = Decimal64Array::from(vec![cents, cents]);
            Arc::new(array.with_precision_and_scale(12, 2).unwrap())
        };
        let text = |value: &str| -> ArrayRef { Arc::new(StringViewArray::from(vec![value, value])) };
        let ids: ArrayRef = Arc::new(Int64Array::from(vec![1, 2]));
        let days: ArrayRef = Arc::new(Date32Array::from(vec![0, 20_000]));
        let columns = vec![
            ids.clone(),
            ids.clone(),
            ids,
            days.clone(),
            money(5),
            money(-1_234),
            text("Full, \"or\" so"),
            days,
            Arc::new(Date32Array::from(vec![None, Some(-1)])),
            text("Paid"),
            money(100),
        ];
        RecordBatch::try_new(view.schema(), columns).unwrap()
    }

    #[test]
    fn fields_are_quoted_where_needed_and_null_is_empty() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("billing.csv");
        let file = File::create(&path).unwrap();
        let mut sink = Box::new(CsvFile::create(file, &path, &FLAT_VIEWS[2], DateFormat::Slash).unwrap());
        sink.write(&bills()).unwrap();
        sink.finish().unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.split('\n').collect();
        let quoted = r#""Full, ""or"" so""#;
        assert!(lines[0].starts_with("billing_id,visit_id,"), "{}", lines[0]);
        assert_eq!(lines[1], format!("1,1,1,1970/01/01,0.05,-12.34,{quoted},1970/01/01,,Paid,1.00"));
        assert_eq!(lines[2], format!("2,2,2,2024/10/04,0.05,-12.34,{quoted},2024/10/04,1969/12/31,Paid,1.00"));
        assert_eq!(lines[3..], [""]);
    }
}
