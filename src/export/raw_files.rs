//! The raw tables as the files that sites sent: one for each site and table, with what is wrong with them.
//!
//! Cells with a delimiter, a quote or a line break are quoted; an empty text is `""`, NULL is nothing at all. A cell at the end of a line
//! that ends with delimiters is not quoted, so that such a line has more columns than its header.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use arrow::array::{Array, AsArray, StringViewArray};
use arrow::record_batch::RecordBatch;

use super::draft::Draft;
use super::format::FileReport;
use super::sink::cannot_write;
use crate::database::Database;
use crate::datasets::raw;
use crate::error::{Error, Result};
use crate::table::Table;

/// Writes the files of the raw tables into a folder, lines in the order in which they came; files of the same names are replaced
/// together once all are complete. `progress` gets the number of lines so far.
///
/// # Errors
/// When there are no raw tables, or a file cannot be written; the files that were there are then still there.
pub fn export_raw(
    database: &mut dyn Database,
    folder: &Path,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<FileReport>> {
    if !database.contents()?.datasets.iter().any(|name| name == raw::DATASET.name) {
        return Err(raw::missing(&database.describe()));
    }
    std::fs::create_dir_all(folder).map_err(|source| Error::File {
        action: "create",
        path: folder.to_owned(),
        source,
    })?;
    let mut lines = 0;
    let mut files: Vec<Sheet> = Vec::new();
    for table in raw::DATASET.tables {
        let first = files.len();
        database.read(&query(table), &table.schema(), &mut |batch| {
            write(folder, table, batch, &mut files, first)?;
            lines += u64::try_from(batch.num_rows()).unwrap_or(u64::MAX);
            progress(lines);
            Ok(())
        })?;
        files[first..].sort_by(|a, b| a.name.cmp(&b.name));
    }
    files.into_iter().map(Sheet::publish).collect()
}

/// All lines, in the order in which they came.
fn query(table: &Table) -> String {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    format!("SELECT {} FROM {} ORDER BY CAST(line_number AS BIGINT)", columns.join(", "), table.path())
}

/// One file under construction.
struct Sheet {
    name: String,
    draft: Draft,
    writer: BufWriter<File>,
    rows: u64,
}

impl Sheet {
    fn create(folder: &Path, name: &str, header: &[&str]) -> Result<Self> {
        let draft = Draft::create(&folder.join(name))?;
        let mut sheet = Self { name: name.to_owned(), writer: BufWriter::new(draft.file()?), draft, rows: 0 };
        let cells: Vec<Option<&str>> = header.iter().copied().map(Some).collect();
        sheet.line(&cells)?;
        sheet.rows = 0;
        Ok(sheet)
    }

    fn line(&mut self, cells: &[Option<&str>]) -> Result<()> {
        let mut text = String::new();
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            let is_last = index + 1 == cells.len();
            if let Some(cell) = cell {
                push(&mut text, cell, is_last);
            }
        }
        text.push('\n');
        self.rows += 1;
        self.writer.write_all(text.as_bytes()).map_err(|source| cannot_write(self.draft.path(), source))
    }

    fn publish(mut self) -> Result<FileReport> {
        self.writer.flush().map_err(|source| cannot_write(self.draft.path(), source))?;
        drop(self.writer);
        let (path, bytes) = self.draft.publish()?;
        Ok(FileReport { path, rows: self.rows, bytes })
    }
}

/// Writes a cell, quoted where it has to be.
fn push(text: &mut String, cell: &str, is_last: bool) {
    let has_more_columns = is_last && cell.ends_with(',') && !cell.trim_end_matches(',').contains([',', '"', '\n']);
    if has_more_columns || !(cell.is_empty() || cell.contains([',', '"', '\n', '\r'])) {
        text.push_str(cell);
    } else {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    }
}

/// Writes the lines of a batch into their files, of which those of the table begin at `first`.
fn write(folder: &Path, table: &Table, batch: &RecordBatch, files: &mut Vec<Sheet>, first: usize) -> Result<()> {
    let columns: Vec<&StringViewArray> = batch.columns().iter().map(|column| column.as_string_view()).collect();
    let width = columns.len() - 2;
    let header: Vec<&str> = table.columns[..width].iter().map(|column| column.name).collect();
    for row in 0..batch.num_rows() {
        let cell = |at: usize| columns[at].is_valid(row).then(|| columns[at].value(row));
        let cells: Vec<Option<&str>> = (0..width).map(cell).collect();
        let name = checked_name(cell(width).unwrap_or_default())?;
        let at = match files[first..].iter().position(|file| file.name == name) {
            Some(at) => first + at,
            None => {
                files.push(Sheet::create(folder, name, &header)?);
                files.len() - 1
            }
        };
        files[at].line(&cells)?;
    }
    Ok(())
}

/// The name of a file, which somebody may have changed in the database: it must not lead out of the folder.
fn checked_name(name: &str) -> Result<&str> {
    let is_plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
    if is_plain && !name.starts_with('.') {
        return Ok(name);
    }
    let what = format!("the raw tables name a file `{name}`, which caseload never writes");
    Err(Error::Altered { what, remedy: "replace them with `caseload load --datasets raw --replace`" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_have_to_be() {
        let cells = ["plain", "", "Smith, John", "12 Oak\nStreet", "a \"b\"", "O+,,"];
        let mut text = String::new();
        for (at, cell) in cells.iter().enumerate() {
            push(&mut text, cell, at + 1 == cells.len());
            text.push(';');
        }
        assert_eq!(text, "plain;\"\";\"Smith, John\";\"12 Oak\nStreet\";\"a \"\"b\"\"\";O+,,;");
    }

    #[test]
    fn names_of_files_stay_in_the_folder() {
        assert!(checked_name("patients_1.csv").is_ok());
        for name in ["", "../x", "/etc/passwd", ".hidden", "a/b"] {
            assert!(checked_name(name).is_err(), "{name}");
        }
    }
}
