//! PostgreSQL's binary COPY as Arrow batches, for results of any size.

use std::sync::Arc;

use arrow::array::{ArrayRef, BooleanBuilder, PrimitiveBuilder, StringViewBuilder};
use arrow::datatypes::{
    ArrowPrimitiveType, DataType, Date32Type, Decimal64Type, Decimal128Type, Field, Int16Type, Int32Type, Int64Type,
    SchemaRef, TimeUnit, TimestampMicrosecondType,
};
use arrow::record_batch::RecordBatch;

use super::encode::{EPOCH_DAYS, EPOCH_MICROS, HEADER};
use super::numeric::Numeric;
use crate::error::{Error, Result};

/// Rows of a batch.
const ROWS: usize = 16_384;

/// The SQL type whose cells are read into an Arrow type; None for types that no table has.
pub(super) fn sql_type(data_type: &DataType) -> Option<String> {
    Some(match data_type {
        DataType::Int16 => "SMALLINT".to_owned(),
        DataType::Int32 => "INTEGER".to_owned(),
        DataType::Int64 => "BIGINT".to_owned(),
        DataType::Decimal64(precision, scale) | DataType::Decimal128(precision, scale) => {
            format!("NUMERIC({precision}, {scale})")
        }
        DataType::Boolean => "BOOLEAN".to_owned(),
        DataType::Utf8View => "TEXT".to_owned(),
        DataType::Date32 => "DATE".to_owned(),
        DataType::Timestamp(TimeUnit::Microsecond, None) => "TIMESTAMP".to_owned(),
        _ => return None,
    })
}

/// A column under construction.
enum Cells {
    Int16(PrimitiveBuilder<Int16Type>),
    Int32(PrimitiveBuilder<Int32Type>),
    Int64(PrimitiveBuilder<Int64Type>),
    Decimal64(PrimitiveBuilder<Decimal64Type>, i8),
    Decimal128(PrimitiveBuilder<Decimal128Type>, i8),
    Boolean(BooleanBuilder),
    Text(StringViewBuilder),
    Date(PrimitiveBuilder<Date32Type>),
    Timestamp(PrimitiveBuilder<TimestampMicrosecondType>),
}

impl Cells {
    fn new(data_type: &DataType) -> Option<Self> {
        Some(match data_type {
            DataType::Int16 => Self::Int16(builder(data_type)),
            DataType::Int32 => Self::Int32(builder(data_type)),
            DataType::Int64 => Self::Int64(builder(data_type)),
            DataType::Decimal64(_, scale) => Self::Decimal64(builder(data_type), *scale),
            DataType::Decimal128(_, scale) => Self::Decimal128(builder(data_type), *scale),
            DataType::Boolean => Self::Boolean(BooleanBuilder::with_capacity(ROWS)),
            DataType::Utf8View => Self::Text(StringViewBuilder::with_capacity(ROWS)),
            DataType::Date32 => Self::Date(builder(data_type)),
            DataType::Timestamp(TimeUnit::Microsecond, None) => Self::Timestamp(builder(data_type)),
            _ => return None,
        })
    }

    /// Adds a cell; None if the bytes are not of the column's type.
    fn push(&mut self, cell: Option<&[u8]>) -> Option<()> {
        match self {
            Self::Int16(cells) => cells.append_option(optional(cell, |bytes| fixed(bytes).map(i16::from_be_bytes))?),
            Self::Int32(cells) => cells.append_option(optional(cell, |bytes| fixed(bytes).map(i32::from_be_bytes))?),
            Self::Int64(cells) => cells.append_option(optional(cell, |bytes| fixed(bytes).map(i64::from_be_bytes))?),
            Self::Decimal64(cells, scale) => {
                cells.append_option(optional(cell, |bytes| i64::try_from(decimal(bytes, *scale)?).ok())?);
            }
            Self::Decimal128(cells, scale) => cells.append_option(optional(cell, |bytes| decimal(bytes, *scale))?),
            Self::Boolean(cells) => cells.append_option(optional(cell, |bytes| Some(fixed(bytes)? != [0u8]))?),
            Self::Text(cells) => cells.append_option(optional(cell, |bytes| std::str::from_utf8(bytes).ok())?),
            Self::Date(cells) => cells.append_option(optional(cell, date)?),
            Self::Timestamp(cells) => cells.append_option(optional(cell, timestamp)?),
        }
        Some(())
    }

    fn take(&mut self) -> ArrayRef {
        match self {
            Self::Int16(cells) => Arc::new(cells.finish()),
            Self::Int32(cells) => Arc::new(cells.finish()),
            Self::Int64(cells) => Arc::new(cells.finish()),
            Self::Decimal64(cells, _) => Arc::new(cells.finish()),
            Self::Decimal128(cells, _) => Arc::new(cells.finish()),
            Self::Boolean(cells) => Arc::new(cells.finish()),
            Self::Text(cells) => Arc::new(cells.finish()),
            Self::Date(cells) => Arc::new(cells.finish()),
            Self::Timestamp(cells) => Arc::new(cells.finish()),
        }
    }
}

fn builder<T: ArrowPrimitiveType>(data_type: &DataType) -> PrimitiveBuilder<T> {
    PrimitiveBuilder::with_capacity(ROWS).with_data_type(data_type.clone())
}

/// `Some(None)` for NULL, None for a cell that cannot be read.
fn optional<'a, T>(cell: Option<&'a [u8]>, read: impl FnOnce(&'a [u8]) -> Option<T>) -> Option<Option<T>> {
    match cell {
        Some(bytes) => read(bytes).map(Some),
        None => Some(None),
    }
}

fn fixed<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    bytes.try_into().ok()
}

fn decimal(bytes: &[u8], scale: i8) -> Option<i128> {
    Numeric::parse(bytes)?.rescale(scale)
}

/// Days since 1970-01-01; an infinity becomes the first or the last day.
pub(super) fn date(bytes: &[u8]) -> Option<i32> {
    Some(i32::from_be_bytes(fixed(bytes)?).saturating_add(EPOCH_DAYS))
}

/// Microseconds since 1970-01-01 00:00; an infinity becomes the first or the last moment.
pub(super) fn timestamp(bytes: &[u8]) -> Option<i64> {
    Some(i64::from_be_bytes(fixed(bytes)?).saturating_add(EPOCH_MICROS))
}

/// Reads a stream of any partition into pieces.
pub(super) struct Decoder {
    schema: SchemaRef,
    columns: Vec<Cells>,
    rows: usize,
    /// The beginning of a row whose end has not come yet.
    pending: Vec<u8>,
    begun: bool,
}

impl Decoder {
    /// Reads columns of the given types.
    ///
    /// # Errors
    /// When no table has a column of such a type.
    pub(super) fn new(schema: &SchemaRef) -> Result<Self> {
        let column = |field: &Arc<Field>| {
            Cells::new(field.data_type()).ok_or_else(|| {
                let (name, wanted) = (field.name(), field.data_type());
                Error::defect(format!("column `{name}` cannot be read as {wanted}"))
            })
        };
        let columns = schema.fields().iter().map(column).collect::<Result<_>>()?;
        Ok(Self { schema: schema.clone(), columns, rows: 0, pending: Vec::new(), begun: false })
    }

    /// Reads a piece of the stream; returns a batch when one is full.
    pub(super) fn feed(&mut self, piece: &[u8]) -> Result<Option<RecordBatch>> {
        if self.pending.is_empty() {
            let used = self.parse(piece)?;
            self.pending.extend_from_slice(&piece[used..]);
        } else {
            let mut pending = std::mem::take(&mut self.pending);
            pending.extend_from_slice(piece);
            let used = self.parse(&pending)?;
            pending.drain(..used);
            self.pending = pending;
        }
        if self.rows >= ROWS { self.batch().map(Some) } else { Ok(None) }
    }

    /// The rows that are left; None if there are none.
    pub(super) fn finish(&mut self) -> Result<Option<RecordBatch>> {
        if self.rows > 0 { self.batch().map(Some) } else { Ok(None) }
    }

    fn batch(&mut self) -> Result<RecordBatch> {
        self.rows = 0;
        let columns = self.columns.iter_mut().map(Cells::take).collect();
        RecordBatch::try_new(self.schema.clone(), columns).map_err(|source| Error::Format {
            context: "the rows of the query do not fit the schema".to_owned(),
            source: Box::new(source),
        })
    }

    /// Reads all complete rows; returns how many bytes they took.
    fn parse(&mut self, bytes: &[u8]) -> Result<usize> {
        let mut used = 0;
        if !self.begun {
            if bytes.len() < HEADER.len() {
                return Ok(0);
            }
            self.begun = true;
            used = HEADER.len();
        }
        while let Some(length) = self.row(&bytes[used..])? {
            used += length;
        }
        Ok(used)
    }

    /// Reads a row and returns its length; None if it is not complete.
    fn row(&mut self, bytes: &[u8]) -> Result<Option<usize>> {
        let Some((count, mut rest)) = bytes.split_first_chunk::<2>() else { return Ok(None) };
        // The trailer, a count of -1, is no row either; nothing follows it.
        let Ok(count) = usize::try_from(i16::from_be_bytes(*count)) else { return Ok(None) };
        if count != self.columns.len() {
            let wanted = self.columns.len();
            let (found, expected) = (format!("{count} columns"), wanted.to_string());
            return Err(Error::ResultShape { found, expected });
        }
        if !complete(rest, count) {
            return Ok(None);
        }
        for (i, column) in self.columns.iter_mut().enumerate() {
            let (cell, after) = cell(rest).unwrap_or((None, rest));
            rest = after;
            if column.push(cell).is_none() {
                let field = self.schema.field(i);
                let (name, wanted) = (field.name(), field.data_type());
                let found = format!("a value of another type in column `{name}`");
                return Err(Error::ResultShape { found, expected: wanted.to_string() });
            }
        }
        self.rows += 1;
        Ok(Some(bytes.len() - rest.len()))
    }
}

/// Are all cells of a row there?
fn complete(mut bytes: &[u8], cells: usize) -> bool {
    for _ in 0..cells {
        match cell(bytes) {
            Some((_, rest)) => bytes = rest,
            None => return false,
        }
    }
    true
}

/// Splits a cell off; None if it is not complete.
fn cell(bytes: &[u8]) -> Option<(Option<&[u8]>, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    match usize::try_from(i32::from_be_bytes(*length)) {
        Ok(length) if rest.len() >= length => Some((Some(&rest[..length]), &rest[length..])),
        Ok(_) => None,
        Err(_) => Some((None, rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::postgres::encode::{Encoder, TRAILER};
    use crate::datasets::core::tables::{ZIPCODES, ZipcodeBatch, ZipcodeRow};

    #[test]
    fn reads_what_the_encoder_writes_whatever_the_pieces() {
        let mut batch = ZipcodeBatch::new(2);
        batch.push(&ZipcodeRow {
            zipcode: "00501",
            city: "Holtsville",
            state: "NY",
            county: None,
            latitude: Some(408_131),
            longitude: Some(-730_456),
            population: Some(0),
        });
        batch.push(&ZipcodeRow {
            zipcode: "96701",
            city: "Aiea ñ",
            state: "HI",
            county: Some("Honolulu"),
            latitude: None,
            longitude: None,
            population: None,
        });
        let batch = batch.take();
        let mut stream = HEADER.to_vec();
        Encoder::new(&batch).unwrap().fill(usize::MAX, &mut stream);
        stream.extend_from_slice(TRAILER);
        for size in [1, 7, 64, stream.len()] {
            let mut decoder = Decoder::new(&ZIPCODES.schema()).unwrap();
            for piece in stream.chunks(size) {
                assert_eq!(decoder.feed(piece).unwrap(), None);
            }
            assert_eq!(decoder.finish().unwrap(), Some(batch.clone()), "pieces of {size}");
        }
    }
}
