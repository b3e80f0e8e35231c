//! Arrow batches as PostgreSQL's binary COPY: columns are taken apart once a batch, then rows are written one after another.

use arrow::array::{Array, AsArray, BooleanArray, StringViewArray};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{
    DataType, Date32Type, Decimal64Type, Decimal128Type, Int16Type, Int32Type, Int64Type, TimeUnit,
    TimestampMicrosecondType,
};
use arrow::record_batch::RecordBatch;

use super::numeric::Scale;
use crate::error::{Error, Result};

/// What a stream begins with: signature, no flags, no extension.
pub const HEADER: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";

/// What a stream ends with.
pub const TRAILER: &[u8] = b"\xff\xff";

/// Days from 1970-01-01 to PostgreSQL's epoch, 2000-01-01.
pub(super) const EPOCH_DAYS: i32 = 10_957;

/// The same in microseconds.
pub(super) const EPOCH_MICROS: i64 = 10_957 * 86_400_000_000;

const NULL_LENGTH: [u8; 4] = (-1i32).to_be_bytes();

/// The cells of a column.
enum Cells<'a> {
    Int16(&'a [i16]),
    Int32(&'a [i32]),
    Int64(&'a [i64]),
    Decimal64(&'a [i64], Scale),
    Decimal128(&'a [i128], Scale),
    Boolean(&'a BooleanArray),
    Text(&'a StringViewArray),
    Date(&'a [i32]),
    Timestamp(&'a [i64]),
}

struct Column<'a> {
    cells: Cells<'a>,
    nulls: Option<&'a NullBuffer>,
}

/// Writes the rows of a batch.
pub struct Encoder<'a> {
    columns: Vec<Column<'a>>,
    count: [u8; 2],
    rows: usize,
    next: usize,
}

impl<'a> Encoder<'a> {
    /// Takes the columns of a batch apart.
    ///
    /// # Errors
    /// When a column has a type that no table has.
    pub fn new(batch: &'a RecordBatch) -> Result<Self> {
        let schema = batch.schema_ref();
        let column = |(array, field): (&'a arrow::array::ArrayRef, &arrow::datatypes::FieldRef)| {
            let cells = cells(array.as_ref()).ok_or_else(|| {
                let (name, found) = (field.name(), array.data_type());
                Error::defect(format!("column `{name}` has the type {found}, which no table has"))
            })?;
            Ok(Column { cells, nulls: array.nulls() })
        };
        let columns: Vec<_> = batch.columns().iter().zip(schema.fields()).map(column).collect::<Result<_>>()?;
        let count = i16::try_from(columns.len())
            .map_err(|_| Error::defect(format!("{} columns are more than a table has", columns.len())))?;
        Ok(Self { columns, count: count.to_be_bytes(), rows: batch.num_rows(), next: 0 })
    }

    /// Adds rows until the buffer holds `size` bytes or all rows are written; false when there were none left.
    pub fn fill(&mut self, size: usize, out: &mut Vec<u8>) -> bool {
        let first = self.next;
        while self.next < self.rows && out.len() < size {
            out.extend_from_slice(&self.count);
            for column in &self.columns {
                column.put(self.next, out);
            }
            self.next += 1;
        }
        self.next > first
    }
}

impl Column<'_> {
    #[inline]
    fn put(&self, row: usize, out: &mut Vec<u8>) {
        if self.nulls.is_some_and(|nulls| nulls.is_null(row)) {
            out.extend_from_slice(&NULL_LENGTH);
            return;
        }
        match &self.cells {
            Cells::Int16(values) => fixed(values[row].to_be_bytes(), out),
            Cells::Int32(values) => fixed(values[row].to_be_bytes(), out),
            Cells::Int64(values) => fixed(values[row].to_be_bytes(), out),
            Cells::Decimal64(values, scale) => {
                let value = values[row];
                scale.put(value < 0, value.unsigned_abs().into(), out);
            }
            Cells::Decimal128(values, scale) => {
                let value = values[row];
                scale.put(value < 0, value.unsigned_abs(), out);
            }
            Cells::Boolean(values) => fixed([u8::from(values.value(row))], out),
            Cells::Text(values) => text(values.value(row).as_bytes(), out),
            Cells::Date(values) => fixed(values[row].wrapping_sub(EPOCH_DAYS).to_be_bytes(), out),
            Cells::Timestamp(values) => fixed(values[row].wrapping_sub(EPOCH_MICROS).to_be_bytes(), out),
        }
    }
}

#[inline]
fn fixed<const N: usize>(bytes: [u8; N], out: &mut Vec<u8>) {
    let length = const {
        assert!(N <= 8);
        #[allow(clippy::cast_possible_truncation, reason = "at most 8")]
        [0, 0, 0, N as u8]
    };
    out.extend_from_slice(&length);
    out.extend_from_slice(&bytes);
}

#[inline]
fn text(bytes: &[u8], out: &mut Vec<u8>) {
    // A cell of 2 GiB cannot be; the server would refuse the length that stands here then.
    let length = i32::try_from(bytes.len()).unwrap_or(i32::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(bytes);
}

fn cells(array: &dyn Array) -> Option<Cells<'_>> {
    Some(match array.data_type() {
        DataType::Int16 => Cells::Int16(array.as_primitive::<Int16Type>().values()),
        DataType::Int32 => Cells::Int32(array.as_primitive::<Int32Type>().values()),
        DataType::Int64 => Cells::Int64(array.as_primitive::<Int64Type>().values()),
        DataType::Decimal64(_, scale) => {
            Cells::Decimal64(array.as_primitive::<Decimal64Type>().values(), Scale::new(*scale)?)
        }
        DataType::Decimal128(_, scale) => {
            Cells::Decimal128(array.as_primitive::<Decimal128Type>().values(), Scale::new(*scale)?)
        }
        DataType::Boolean => Cells::Boolean(array.as_boolean()),
        DataType::Utf8View => Cells::Text(array.as_string_view()),
        DataType::Date32 => Cells::Date(array.as_primitive::<Date32Type>().values()),
        DataType::Timestamp(TimeUnit::Microsecond, None) => {
            Cells::Timestamp(array.as_primitive::<TimestampMicrosecondType>().values())
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datasets::core::tables::{InsurerBatch, InsurerRow};

    #[test]
    fn writes_rows_in_pieces() {
        let mut batch = InsurerBatch::new(2);
        batch.push(&InsurerRow { insurer_id: 1, name: "A", kind: "Medicare" });
        batch.push(&InsurerRow { insurer_id: -2, name: "", kind: "Medicaid" });
        let batch = batch.take();
        let mut encoder = Encoder::new(&batch).unwrap();
        let mut out = Vec::new();
        assert!(encoder.fill(1, &mut out));
        assert_eq!(out, b"\0\x03\0\0\0\x04\0\0\0\x01\0\0\0\x01A\0\0\0\x08Medicare");
        out.clear();
        assert!(encoder.fill(1 << 20, &mut out));
        assert_eq!(out, b"\0\x03\0\0\0\x04\xff\xff\xff\xfe\0\0\0\0\0\0\0\x08Medicaid");
        assert!(!encoder.fill(1 << 20, &mut out));
    }
}
