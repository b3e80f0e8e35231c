//! A table is written once: the `tables!` macro turns one list of columns into the row struct that generators fill,
//! the column-wise batch builder, and the definition that migrations, catalogues and docs are compared with.
//! It knows no engine: a type has the same name on both.

use std::fmt;
use std::sync::Arc;

use arrow::array::{ArrayRef, BooleanBuilder, PrimitiveBuilder, StringViewBuilder};
use arrow::datatypes::{
    DataType, Date32Type, Decimal64Type, Decimal128Type, Field, Int16Type, Int32Type, Int64Type, Schema, SchemaRef,
    TimeUnit, TimestampMicrosecondType,
};
#[doc(hidden)]
pub use arrow::record_batch::RecordBatch;

/// The portable column types: the same word means the same on PostgreSQL and DuckDB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SqlType {
    /// 16-bit integer.
    SmallInt,
    /// 32-bit integer.
    Integer,
    /// 64-bit integer.
    BigInt,
    /// Exact decimal: total digits and digits after the point.
    Numeric(u8, i8),
    /// True or false.
    Boolean,
    /// Exactly this many characters.
    Char(u8),
    /// Text of any length.
    Text,
    /// Calendar day.
    Date,
    /// Microseconds without a time zone.
    Timestamp,
}

impl SqlType {
    /// The Arrow type that carries this column in a batch.
    #[must_use]
    pub fn arrow(self) -> DataType {
        match self {
            Self::SmallInt => DataType::Int16,
            Self::Integer => DataType::Int32,
            Self::BigInt => DataType::Int64,
            Self::Numeric(precision, scale) if precision <= 18 => DataType::Decimal64(precision, scale),
            Self::Numeric(precision, scale) => DataType::Decimal128(precision, scale),
            Self::Boolean => DataType::Boolean,
            Self::Char(_) | Self::Text => DataType::Utf8View,
            Self::Date => DataType::Date32,
            Self::Timestamp => DataType::Timestamp(TimeUnit::Microsecond, None),
        }
    }
}

impl fmt::Display for SqlType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SmallInt => f.write_str("SMALLINT"),
            Self::Integer => f.write_str("INTEGER"),
            Self::BigInt => f.write_str("BIGINT"),
            Self::Numeric(precision, scale) => write!(f, "NUMERIC({precision}, {scale})"),
            Self::Boolean => f.write_str("BOOLEAN"),
            Self::Char(length) => write!(f, "CHAR({length})"),
            Self::Text => f.write_str("TEXT"),
            Self::Date => f.write_str("DATE"),
            Self::Timestamp => f.write_str("TIMESTAMP"),
        }
    }
}

/// One column of a table.
#[derive(Debug)]
pub struct Column {
    /// Its name in the database.
    pub name: &'static str,
    /// Its type.
    pub sql_type: SqlType,
    /// May it be NULL?
    pub nullable: bool,
    /// Does it hold one of a small set of words? (The fingerprint and the encoders make use of it.)
    pub coded: bool,
    doc: &'static str,
}

impl Column {
    /// What it means, with unit and range; the text of the database comment.
    #[must_use]
    pub fn comment(&self) -> &'static str {
        self.doc.trim()
    }
}

/// A named FOREIGN KEY of one column, within a schema or to a table of the core.
#[derive(Debug)]
pub struct ForeignKey {
    /// Name of the constraint.
    pub name: &'static str,
    /// The referencing column.
    pub column: &'static str,
    /// The referenced table.
    pub table: &'static Table,
    /// The referenced column, a primary key.
    pub referenced: &'static str,
}

/// A named UNIQUE constraint.
#[derive(Debug)]
pub struct Unique {
    /// Name of the constraint.
    pub name: &'static str,
    /// The column, or several, separated by a comma and a space.
    pub column: &'static str,
}

/// A named CHECK constraint.
#[derive(Debug)]
pub struct Check {
    /// Name of the constraint.
    pub name: &'static str,
    /// The SQL condition, as the migration writes it.
    pub condition: &'static str,
}

/// The definition of a table, in the order of its DDL.
#[derive(Debug)]
pub struct Table {
    /// Its name in its schema.
    pub name: &'static str,
    /// Its schema, which is that of its dataset; `None` for the core's tables.
    pub schema: Option<&'static str>,
    /// The column whose values number the rows from 1 without holes, across all blocks. A generator numbers the rows of each block
    /// from 1; the load adds what came before, here and in the columns that refer to it.
    pub serial: Option<&'static str>,
    /// Its columns.
    pub columns: &'static [Column],
    /// The columns of the primary key, named `pk_<table>`; none where the lines of a file are kept as they came.
    pub primary_key: &'static [&'static str],
    /// UNIQUE constraints.
    pub uniques: &'static [Unique],
    /// FOREIGN KEY constraints.
    pub foreign_keys: &'static [ForeignKey],
    /// CHECK constraints.
    pub checks: &'static [Check],
    /// Keys that DuckDB does not take, to tables of the core or to the table itself: FOREIGN KEY constraints on PostgreSQL only.
    pub references: &'static [ForeignKey],
    #[doc(hidden)]
    pub doc: &'static str,
}

impl Table {
    /// Its name with its schema, as a query writes it.
    #[must_use]
    pub fn path(&self) -> String {
        self.schema.map_or_else(|| self.name.to_owned(), |schema| format!("{schema}.{}", self.name))
    }

    /// One sentence on what a row is; the text of the database comment.
    #[must_use]
    pub fn comment(&self) -> &'static str {
        self.doc.trim()
    }

    /// The Arrow schema of its batches.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        let fields: Vec<Field> =
            self.columns.iter().map(|c| Field::new(c.name, c.sql_type.arrow(), c.nullable)).collect();
        Arc::new(Schema::new(fields))
    }
}

impl Column {
    /// Used by `tables!` only.
    #[doc(hidden)]
    #[must_use]
    pub const fn of<K: Kind>(name: &'static str, doc: &'static str) -> Self {
        Self { name, sql_type: K::TYPE, nullable: K::NULLABLE, coded: K::CODED, doc }
    }
}

/// The kind of a column: how its cells look in a row struct and how they are gathered into an Arrow array.
pub trait Kind {
    /// The column type.
    const TYPE: SqlType;
    /// May it be NULL?
    const NULLABLE: bool = false;
    /// Does it hold one of a small set of words?
    const CODED: bool = false;
    /// One cell.
    type Value<'v>;
    /// The column under construction.
    type Buffer;
    /// An empty column with room for `rows`.
    fn buffer(rows: usize) -> Self::Buffer;
    /// Adds a cell.
    fn push(buffer: &mut Self::Buffer, value: Self::Value<'_>);
    /// Adds a NULL.
    fn push_null(buffer: &mut Self::Buffer);
    /// Takes the column out, leaving an empty one.
    fn take(buffer: &mut Self::Buffer) -> ArrayRef;
}

/// A column that may be NULL.
#[derive(Debug)]
pub struct Null<K>(std::marker::PhantomData<K>);

impl<K: Kind> Kind for Null<K> {
    const TYPE: SqlType = K::TYPE;
    const NULLABLE: bool = true;
    const CODED: bool = K::CODED;
    type Value<'v> = Option<K::Value<'v>>;
    type Buffer = K::Buffer;

    fn buffer(rows: usize) -> Self::Buffer {
        K::buffer(rows)
    }

    #[inline]
    fn push(buffer: &mut Self::Buffer, value: Self::Value<'_>) {
        match value {
            Some(value) => K::push(buffer, value),
            None => K::push_null(buffer),
        }
    }

    fn push_null(buffer: &mut Self::Buffer) {
        K::push_null(buffer);
    }

    fn take(buffer: &mut Self::Buffer) -> ArrayRef {
        K::take(buffer)
    }
}

/// SMALLINT.
#[derive(Debug)]
pub struct SmallInt;
/// INTEGER.
#[derive(Debug)]
pub struct Integer;
/// BIGINT.
#[derive(Debug)]
pub struct BigInt;
/// DATE, as days since 1970-01-01.
#[derive(Debug)]
pub struct Date;
/// TIMESTAMP, as microseconds since 1970-01-01 00:00.
#[derive(Debug)]
pub struct Timestamp;
/// NUMERIC(P, S), as an integer in units of the last digit; P is at most 18.
#[derive(Debug)]
pub struct Numeric<const P: u8, const S: i8>;
/// NUMERIC(12, 2) US dollars, as cents.
pub type Money = Numeric<12, 2>;
/// NUMERIC(20, 0): a 64-bit seed, since SQL has no unsigned integers.
#[derive(Debug)]
pub struct Unsigned;
/// BOOLEAN.
#[derive(Debug)]
pub struct Boolean;
/// TEXT.
#[derive(Debug)]
pub struct Text;
/// TEXT that is one of a small set of words.
#[derive(Debug)]
pub struct Word;
/// CHAR(N), always of exactly `N` characters.
#[derive(Debug)]
pub struct Char<const N: u8>;

macro_rules! primitive_kind {
    ($([$($generics:tt)*] $kind:ty, $sql:expr, $arrow:ty, $native:ty;)+) => {$(
        impl<$($generics)*> Kind for $kind {
            const TYPE: SqlType = $sql;
            type Value<'v> = $native;
            type Buffer = PrimitiveBuilder<$arrow>;

            fn buffer(rows: usize) -> Self::Buffer {
                PrimitiveBuilder::with_capacity(rows).with_data_type(Self::TYPE.arrow())
            }

            #[inline]
            fn push(buffer: &mut Self::Buffer, value: $native) {
                buffer.append_value(value.into());
            }

            fn push_null(buffer: &mut Self::Buffer) {
                buffer.append_null();
            }

            fn take(buffer: &mut Self::Buffer) -> ArrayRef {
                Arc::new(buffer.finish())
            }
        }
    )+};
}

primitive_kind! {
    [] SmallInt, SqlType::SmallInt, Int16Type, i16;
    [] Integer, SqlType::Integer, Int32Type, i32;
    [] BigInt, SqlType::BigInt, Int64Type, i64;
    [] Date, SqlType::Date, Date32Type, i32;
    [] Timestamp, SqlType::Timestamp, TimestampMicrosecondType, i64;
    [const P: u8, const S: i8] Numeric<P, S>, SqlType::Numeric(P, S), Decimal64Type, i64;
    [] Unsigned, SqlType::Numeric(20, 0), Decimal128Type, u64;
}

impl Kind for Boolean {
    const TYPE: SqlType = SqlType::Boolean;
    type Value<'v> = bool;
    type Buffer = BooleanBuilder;

    fn buffer(rows: usize) -> Self::Buffer {
        BooleanBuilder::with_capacity(rows)
    }

    #[inline]
    fn push(buffer: &mut Self::Buffer, value: bool) {
        buffer.append_value(value);
    }

    fn push_null(buffer: &mut Self::Buffer) {
        buffer.append_null();
    }

    fn take(buffer: &mut Self::Buffer) -> ArrayRef {
        Arc::new(buffer.finish())
    }
}

macro_rules! text_kind {
    ($([$($generics:tt)*] $kind:ty, $sql:expr, $coded:expr;)+) => {$(
        impl<$($generics)*> Kind for $kind {
            const TYPE: SqlType = $sql;
            const CODED: bool = $coded;
            type Value<'v> = &'v str;
            type Buffer = StringViewBuilder;

            fn buffer(rows: usize) -> Self::Buffer {
                StringViewBuilder::with_capacity(rows)
            }

            #[inline]
            fn push(buffer: &mut Self::Buffer, value: &str) {
                buffer.append_value(value);
            }

            fn push_null(buffer: &mut Self::Buffer) {
                buffer.append_null();
            }

            fn take(buffer: &mut Self::Buffer) -> ArrayRef {
                Arc::new(buffer.finish())
            }
        }
    )+};
}

text_kind! {
    [] Text, SqlType::Text, false;
    [] Word, SqlType::Text, true;
    [const N: u8] Char<N>, SqlType::Char(N), false;
}

/// Declares the tables of a schema, parents before children: for each its row struct, its batch builder and its [`Table`]; and for all
/// `TABLES` and `Batches`. A schema says `in "name";` first, the core's tables say `in default;`.
///
/// A table is `STATIC = name, Row, Batch { clauses columns }`. The clauses, each of which may be left out, come in this order:
/// `primary_key`, `serial`, `uniques`, `foreign_keys`, `references`, `checks`. A key names the static of the table that it refers to.
macro_rules! tables {
    (in default; $($tables:tt)+) => { $crate::table::tables! { @[None] $($tables)+ } };
    (in $schema:literal; $($tables:tt)+) => { $crate::table::tables! { @[Some($schema)] $($tables)+ } };
    (@[$schema:expr] $($(#[doc = $doc:literal])+ $table:ident = $name:ident, $row:ident, $builder:ident { $($body:tt)+ })+) => {
        $($crate::table::table! { [$schema] $(#[doc = $doc])+ $table = $name, $row, $builder; $($body)+ })+

        /// The tables, parents before children.
        pub static TABLES: &[&$crate::table::Table] = &[$(&$table),+];

        /// A batch of rows of each table.
        pub struct Batches {
            $(
                #[doc = concat!("Rows of `", stringify!($name), "`.")]
                pub $name: $builder,
            )+
        }

        impl Batches {
            /// Empty batches.
            #[must_use]
            pub fn new() -> Self {
                Self { $($name: $builder::new(0)),+ }
            }

            /// Takes the rows out, parents before children, leaving the batches empty.
            #[must_use]
            pub fn take(&mut self) -> Vec<(&'static $crate::table::Table, $crate::table::RecordBatch)> {
                vec![$((&$table, self.$name.take())),+]
            }
        }

        impl Default for Batches {
            fn default() -> Self {
                Self::new()
            }
        }
    };
}
pub(crate) use tables;

/// One table of [`tables!`].
macro_rules! table {
    (
        [$schema:expr]
        $(#[doc = $doc:literal])+
        $table:ident = $name:ident, $row:ident, $builder:ident;
        $(primary_key: [$($pk:literal),* $(,)?];)?
        $(serial: $serial:literal;)?
        $(uniques: [$($uq:literal: $uq_column:literal),* $(,)?];)?
        $(foreign_keys: [$($fk:literal: $fk_column:literal -> $fk_table:ident . $fk_ref:literal),* $(,)?];)?
        $(references: [$($rf:literal: $rf_column:literal -> $rf_table:ident . $rf_ref:literal),* $(,)?];)?
        $(checks: [$($ck:literal: $condition:literal),* $(,)?];)?
        $($(#[doc = $column_doc:literal])+ $column:ident: $kind:ty,)+
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug)]
        pub struct $row<'a> {
            $($(#[doc = $column_doc])+ pub $column: <$kind as $crate::table::Kind>::Value<'a>,)+
        }

        #[doc = concat!("Definition of the table `", stringify!($name), "`.")]
        pub static $table: $crate::table::Table = $crate::table::Table {
            name: stringify!($name),
            schema: $schema,
            serial: [$(Some($serial),)? None][0],
            columns: &[
                $($crate::table::Column::of::<$kind>(stringify!($column), concat!($($column_doc),+))),+
            ],
            primary_key: &[$($($pk),*)?],
            uniques: &[$($($crate::table::Unique { name: $uq, column: $uq_column }),*)?],
            foreign_keys: &[$($(
                $crate::table::ForeignKey { name: $fk, column: $fk_column, table: &$fk_table, referenced: $fk_ref }
            ),*)?],
            references: &[$($(
                $crate::table::ForeignKey { name: $rf, column: $rf_column, table: &$rf_table, referenced: $rf_ref }
            ),*)?],
            checks: &[$($($crate::table::Check { name: $ck, condition: $condition }),*)?],
            doc: concat!($($doc),+),
        };

        #[doc = concat!("Gathers rows of `", stringify!($name), "` into batches.")]
        pub struct $builder {
            schema: arrow::datatypes::SchemaRef,
            rows: usize,
            $($column: <$kind as $crate::table::Kind>::Buffer,)+
        }

        impl $builder {
            /// An empty builder with room for `rows`.
            #[must_use]
            pub fn new(rows: usize) -> Self {
                Self {
                    schema: $table.schema(),
                    rows: 0,
                    $($column: <$kind as $crate::table::Kind>::buffer(rows),)+
                }
            }

            /// Adds a row.
            #[inline]
            pub fn push(&mut self, row: &$row<'_>) {
                self.rows += 1;
                $(<$kind as $crate::table::Kind>::push(&mut self.$column, row.$column);)+
            }

            /// Takes the rows out as a batch, leaving the builder empty, with room for as many again: growing costs copies.
            #[must_use]
            pub fn take(&mut self) -> $crate::table::RecordBatch {
                let columns = vec![$(<$kind as $crate::table::Kind>::take(&mut self.$column)),+];
                let room = self.rows + self.rows / 16;
                $(self.$column = <$kind as $crate::table::Kind>::buffer(room);)+
                self.rows = 0;
                $crate::table::RecordBatch::try_new(self.schema.clone(), columns)
                    .expect("the builder's columns have the schema's types and one length")
            }
        }
    };
}
pub(crate) use table;
