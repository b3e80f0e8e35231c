//! SIGKILL at random moments: the database holds the old data or the new, whole, and the next load needs no help.

use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::time::Duration;

use caseload::random::{Purpose, Stream};
use serde_json::Value as Json;

use super::program::{Held, Run, held, report, sessions, until};
use crate::support::{Place, count};

const PATIENTS: u32 = 1_200;

/// Phases in their order with the number of kills aimed at each; 30 in all.
const AIMS: [(&str, u32); 4] =
    [("preparing", 2), ("generating and loading core", 11), ("keys and statistics", 8), ("publishing", 9)];

/// Tries to hit a phase before it is given up; the machine may be busy with other tests.
const TRIES: u32 = 20;

#[test]
fn duckdb_is_whole_after_kills_at_random_moments() {
    survive(&Place::duckdb());
}

#[test]
fn postgres_is_whole_after_kills_at_random_moments() {
    survive(&Place::postgres());
}

#[test]
fn one_schema_is_whole_after_kills_at_random_moments() {
    survive(&Place::schema("practice"));
}

/// The step that publishes is too short to be hit by chance. Here it is held up after the old tables were dropped in it, by
/// somebody who has locked one of the new ones.
#[test]
fn a_kill_between_the_old_tables_and_the_new_changes_nothing() {
    for place in Place::on_server() {
        let address = place.address();
        Run::load(&address, 300, 1, &[]).end().succeeded();
        let before = held(&address);
        let staged = place.staged("visits");
        let (mut reader, mut holder, mut monitor) = (place.open(), place.open(), place.open());
        reader.execute("BEGIN; LOCK TABLE patients IN ACCESS SHARE MODE").unwrap();
        let mut run = Run::load(&address, 400, 2, &[]);
        run.until_says("waiting for server process");
        holder.execute(&format!("BEGIN; LOCK TABLE {staged} IN ACCESS SHARE MODE")).unwrap();
        reader.execute("COMMIT").unwrap();
        let waits = format!("SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND relation = '{staged}'::regclass");
        until("the wait for a new table", || count(monitor.as_mut(), &waits) > 0);
        run.kill();
        run.end();
        holder.execute("ROLLBACK").unwrap();
        drop((reader, holder, monitor));
        until("the end of the dead load's last statement", || sessions(&address) == 0);
        assert_eq!(held(&address), before);
        Run::load(&address, 500, 3, &[]).end().succeeded();
        assert_eq!(held(&address).unwrap().run, 2);
        place.assert_tidy();
    }
}

/// A file is watched without a pause; the program is killed as soon as the file changes.
#[test]
fn a_kill_at_the_very_change_of_a_file_leaves_it_whole() {
    let place = Place::duckdb();
    let address = place.address();
    Run::load(&address, PATIENTS, 1, &[]).end().succeeded();
    let mut looks = 0_u64;
    for round in 2..=8 {
        let file = || std::fs::metadata(&address).map(|data| (data.ino(), data.len(), data.mtime_nsec()));
        let before = file().unwrap();
        let mut run = Run::load(&address, PATIENTS, round, &[]);
        while file().expect("the file is never away") == before {
            looks += 1;
        }
        run.kill();
        run.end();
        assert_eq!(held(&address).unwrap().run, i64::from(round));
    }
    report(&format!("DuckDB: 7 kills at the change of the file, seen at one of {looks} looks, left it whole"));
}

/// A kill after the new file was written out and before its rename is rare; what it leaves is as good as a database.
#[test]
fn a_whole_file_that_a_kill_left_is_not_taken_for_a_new_one() {
    let place = Place::duckdb();
    let address = std::path::PathBuf::from(place.address());
    Run::load(&place.address(), 200, 1, &[]).end().succeeded();
    let left = |ending: &str| address.with_file_name(format!(".practice.duckdb.caseload.{ending}"));
    std::fs::copy(&address, left("partial")).unwrap();
    std::fs::write(left("partial.wal"), "left").unwrap();
    std::fs::create_dir(left("tmp")).unwrap();
    std::fs::write(left("tmp").join("spilled"), "left").unwrap();
    Run::load(&place.address(), 300, 2, &[]).end().succeeded();
    assert_eq!(held(&place.address()).unwrap().run, 2);
    place.assert_tidy();
}

/// When each phase of a load begins and how long it is, from the moment it says that it begins.
struct Timetable(Vec<(&'static str, Duration, Duration)>);

impl Timetable {
    /// Reads it from what a load reports.
    fn of(result: &Json) -> Self {
        let phases = result["phases"].as_array().unwrap();
        let mut begin = Duration::ZERO;
        let row = |&(label, _): &(&'static str, u32)| {
            let seconds = |phase: &Json| phase["seconds"].as_f64().unwrap();
            let length =
                Duration::from_secs_f64(phases.iter().find(|phase| phase["phase"] == label).map_or(0.0, seconds));
            let row = (label, begin, length);
            begin += length;
            row
        };
        Self(AIMS.iter().map(row).collect())
    }

    /// A random moment within a phase; of publishing, in its second half or just after it, where the old data give way to the new.
    fn moment(&self, label: &str, random: &mut Stream) -> Duration {
        let (_, begin, length) = self.0.iter().find(|phase| phase.0 == label).unwrap();
        let part = if label == "publishing" { 500 + random.below(700) } else { random.below(1_000) };
        *begin + *length * part / 1_000
    }
}

/// Kills loads into a place and looks at what they leave.
struct Killer<'a> {
    place: &'a Place,
    address: String,
    random: Stream,
    timetable: Timetable,
    /// What is there now.
    holds: Option<Held>,
    seed: u32,
    tried: u32,
    too_late: u32,
    new_data: u32,
}

fn survive(place: &Place) {
    let seed = std::env::var("CASELOAD_FAULT_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed: u64 = seed.unwrap_or_else(|| chrono::Utc::now().timestamp_micros().unsigned_abs());
    let (engine, address) = (place.kind(), place.address());
    report(&format!("{engine}: kills at moments from CASELOAD_FAULT_SEED={seed}"));
    let first = Run::load(&address, PATIENTS, 1, &[]).end().succeeded();
    let mut killer = Killer {
        place,
        address,
        random: Purpose::new(seed, "faults", engine).stream(0),
        timetable: Timetable::of(&first),
        holds: None,
        seed: 1,
        tried: 0,
        too_late: 0,
        new_data: 0,
    };
    killer.holds = held(&killer.address);
    for (label, kills) in AIMS {
        for _ in 0..kills {
            let hit = (0..TRIES).any(|_| killer.kill_in(label));
            assert!(hit, "no load could be killed in the phase `{label}`");
        }
    }
    let aims: Vec<String> = AIMS.iter().map(|(label, kills)| format!("{label} {kills}")).collect();
    report(&format!(
        "{engine}: kills tried {0}, survived {0}, by phase aimed at: {1}; {2} came when the new data were visible already, {3} \
         more when the program had ended",
        killer.tried,
        aims.join(", "),
        killer.new_data,
        killer.too_late
    ));
}

impl Killer<'_> {
    /// One kill, the look at what it left, and the next load; false if the load was over before. Every third time there was
    /// nothing before.
    fn kill_in(&mut self, label: &str) -> bool {
        if self.tried % 3 == 2 {
            Run::start(&self.address, &["drop", "--yes", "--json"]).end().succeeded();
            self.holds = None;
        }
        let moment = self.timetable.moment(label, &mut self.random);
        let mut run = self.load();
        run.until_says("loading ");
        std::thread::sleep(moment);
        run.kill();
        let ended = run.end();
        if ended.status.success() {
            self.too_late += 1;
            // The machine is less busy than it was at the load that gave the times.
            self.timetable = Timetable::of(&ended.succeeded());
            self.holds = held(&self.address);
            return false;
        }
        assert_eq!(ended.status.signal(), Some(9), "{}", ended.stderr);
        self.tried += 1;
        // Now and then the next load comes at once, while the server is still busy with what the dead one has left it.
        if !self.tried.is_multiple_of(4) {
            self.look();
        }
        self.timetable = Timetable::of(&self.load().end().succeeded());
        self.holds = held(&self.address);
        assert!(self.holds.is_some());
        self.place.assert_tidy();
        true
    }

    fn load(&mut self) -> Run {
        self.seed += 1;
        Run::load(&self.address, PATIENTS, self.seed, &[])
    }

    /// The database holds what it held before, or the next run.
    fn look(&mut self) {
        until("the end of the dead load's last statement", || sessions(&self.address) == 0);
        let after = held(&self.address);
        if after != self.holds {
            assert_eq!(after.unwrap().run, self.holds.as_ref().map_or(0, |before| before.run) + 1);
            self.new_data += 1;
        }
    }
}
