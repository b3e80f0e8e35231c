//! The files: their headers, the same bytes from both engines, and Parquet that others can read.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use arrow::array::AsArray;
use arrow::datatypes::{DataType, Int64Type};
use caseload::database::Database;
use caseload::export::{DateFormat, FileReport, Format, export};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use crate::support::{Place, options};

const PATIENTS: u64 = 300;

const HEADERS: [(&str, &str); 3] = [
    (
        "patients",
        "patient_id,first_name,last_name,name,date_of_birth,age,gender,phone_number,email,address,city,state,zipcode,\
         insurance_provider,insurance_policy_number,blood_type",
    ),
    (
        "visits",
        "visit_id,patient_id,name,age,gender,condition,severity,treatment,medication,dosage,frequency,test_results,\
         doctor,hospital,hospital_state,hospital_zipcode,room_number,date_of_admission,date_of_discharge,\
         follow_up_required",
    ),
    (
        "billing",
        "billing_id,visit_id,patient_id,billing_date,insurance_coverage_amount,patient_responsibility_amount,\
         payment_plan,expected_payment_date,actual_payment_date,payment_status,total_charge",
    ),
];

fn loaded(place: &Place) -> Box<dyn Database> {
    place.load(&options(PATIENTS), 2);
    place.open()
}

fn files(database: &mut dyn Database, format: Format, folder: &Path) -> Vec<FileReport> {
    export(database, format, folder, &mut |_| {}).unwrap()
}

#[test]
fn csv_files_have_the_promised_columns_and_plain_line_ends() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::duckdb();
    let mut database = loaded(&place);
    let reports = files(database.as_mut(), Format::Csv(DateFormat::Iso), &folder.path().join("csv"));
    for ((name, header), report) in HEADERS.into_iter().zip(&reports) {
        let text = fs::read_to_string(folder.path().join("csv").join(format!("{name}.csv"))).unwrap();
        assert_eq!(text.lines().next(), Some(header), "{name}");
        assert!(!text.contains('\r') && text.ends_with('\n'), "{name}");
        assert_eq!(u64::try_from(text.len()).unwrap(), report.bytes, "{name}");
        let ids: Vec<u64> =
            csv::Reader::from_reader(text.as_bytes()).records().map(|row| row.unwrap()[0].parse().unwrap()).collect();
        assert_eq!(ids, (1..=report.rows).collect::<Vec<_>>(), "{name}: ids run from 1 without holes");
    }
    assert_eq!(reports[0].rows, PATIENTS);
    assert_eq!(reports[1].rows, reports[2].rows);
    let names: BTreeSet<_> = fs::read_dir(folder.path().join("csv")).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "nothing else is left behind: {names:?}");
}

#[test]
fn slash_dates_differ_from_iso_dates_in_the_separator_only() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::duckdb();
    let mut database = loaded(&place);
    files(database.as_mut(), Format::Csv(DateFormat::Iso), &folder.path().join("iso"));
    files(database.as_mut(), Format::Csv(DateFormat::Slash), &folder.path().join("slash"));
    let cell = |kind: &str, column: usize| {
        let mut reader = csv::Reader::from_path(folder.path().join(kind).join("visits.csv")).unwrap();
        reader.records().map(|row| row.unwrap()[column].to_owned()).collect::<Vec<_>>()
    };
    let (iso, slash) = (cell("iso", 17), cell("slash", 17));
    assert!(slash[0].len() == 10 && slash[0].as_bytes()[4] == b'/', "{}", slash[0]);
    assert_eq!(iso, slash.iter().map(|date| date.replace('/', "-")).collect::<Vec<_>>());
    assert!(cell("slash", 19).iter().all(|flag| flag == "Y" || flag == "N"));
}

#[test]
fn csv_files_are_the_same_bytes_from_both_engines() {
    let folder = tempfile::tempdir().unwrap();
    let places = Place::both();
    let [mut duck, mut postgres] = places.each_ref().map(loaded);
    let format = Format::Csv(DateFormat::Iso);
    files(duck.as_mut(), format, &folder.path().join("duckdb"));
    files(postgres.as_mut(), format, &folder.path().join("postgres"));
    for (name, _) in HEADERS {
        let read = |engine: &str| fs::read_to_string(folder.path().join(engine).join(format!("{name}.csv"))).unwrap();
        let (left, right) = (read("duckdb"), read("postgres"));
        for (line, (left, right)) in left.lines().zip(right.lines()).enumerate() {
            assert_eq!(left, right, "{name}.csv:{}", line + 1);
        }
        assert!(left == right, "{name}.csv differs in length: {} and {} bytes", left.len(), right.len());
    }
}

#[test]
fn parquet_files_hold_every_row_with_dates_and_decimals() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::duckdb();
    let mut database = loaded(&place);
    let reports = files(database.as_mut(), Format::Parquet, &folder.path().join("parquet"));
    for ((name, header), report) in HEADERS.into_iter().zip(&reports) {
        let file = fs::File::open(&report.path).unwrap();
        let builder = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
        let schema = builder.schema().clone();
        let names: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
        assert_eq!(names.join(","), header, "{name}");
        let mut ids = Vec::new();
        for batch in builder.build().unwrap() {
            ids.extend_from_slice(batch.unwrap().column(0).as_primitive::<Int64Type>().values());
        }
        assert_eq!(ids, (1..=i64::try_from(report.rows).unwrap()).collect::<Vec<_>>(), "{name}");
        for field in schema.fields() {
            let expected = match field.name().as_str() {
                "patient_id" | "visit_id" | "billing_id" => DataType::Int64,
                "age" | "room_number" => DataType::Int32,
                n if n.ends_with("_amount") || n == "total_charge" => DataType::Decimal128(12, 2),
                n if n.ends_with("_date") || n.starts_with("date_of_") => DataType::Date32,
                _ => DataType::Utf8,
            };
            assert_eq!(*field.data_type(), expected, "{name}.{}", field.name());
        }
    }
}

/// The last of the three files cannot be made, when the others are written already.
#[test]
fn a_failed_export_leaves_earlier_files_alone() {
    let place = Place::duckdb();
    let mut database = loaded(&place);
    database.execute("DROP VIEW flat.billing").unwrap();
    for format in [Format::Csv(DateFormat::Iso), Format::Parquet] {
        let folder = tempfile::tempdir().unwrap();
        let earlier = folder.path().join(format!("patients.{}", format.extension()));
        fs::write(&earlier, "mine\n").unwrap();
        let failed = export(database.as_mut(), format, folder.path(), &mut |_| {}).unwrap_err();
        assert!(format!("{failed:?}").contains("billing"), "{failed:?}");
        assert_eq!(fs::read_to_string(&earlier).unwrap(), "mine\n");
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
        assert_eq!(left, [earlier]);
    }
}
