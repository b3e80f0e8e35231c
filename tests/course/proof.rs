//! Every exercise of the catalogue is proved on both engines and three seeds; and the prover itself finds what is wrong.

use caseload::course::proof::{Proof, prove};
use caseload::course::{Exercise, catalogue};
use caseload::database::Database;
use caseload::world::Options;

use super::{exercise, report};
use crate::support::{Place, options};

const SEEDS: [u64; 3] = [1, 2, 3];

/// Databases of three seeds on both engines.
fn places(patients: u64, all: bool) -> Vec<[Place; 2]> {
    let place = |seed: &u64| {
        let places = Place::both();
        for place in &places {
            let options = Options { seed: *seed, ..options(patients) };
            if all {
                place.load_all(&options)
            } else {
                place.load(&options, 2)
            };
        }
        places
    };
    SEEDS.iter().map(place).collect()
}

fn proved(exercises: &[Exercise], places: &[[Place; 2]]) -> Proof {
    let mut seeds: Vec<Vec<Box<dyn Database>>> =
        places.iter().map(|engines| engines.iter().map(Place::open).collect()).collect();
    prove(exercises, &mut seeds).unwrap()
}

#[test]
fn every_exercise_holds_on_both_engines_and_three_seeds() {
    let proof = proved(&catalogue().unwrap(), &places(1_000, true));
    let [none, one, two, three] = proof.killed[..] else { panic!("{:?}", proof.killed) };
    report(&format!(
        "{} exercises, {} mutants: {three} show on 3 of 3 seeds, {two} on 2, {one} on 1, {none} on none",
        proof.exercises, proof.mutants
    ));
    assert!(proof.faults.is_empty(), "{} faults:\n{}", proof.faults.len(), proof.faults.join("\n"));
}

#[test]
fn the_prover_finds_what_is_wrong() {
    let places = places(200, false);
    let count = "SELECT COUNT(*) AS a FROM visits";
    let right =
        exercise(false, "a", count, "-- mutant: off\n-- mistake: You add.\n-- replace:\n(*)\n-- with:\n(*) + 1");
    let proof = proved(&[right], &places);
    assert_eq!((proof.killed.as_slice(), proof.faults.as_slice()), (&[0, 0, 0, 1][..], &[][..]));

    let wrong = [
        // The planted survivor.
        (
            exercise(false, "a", count, "-- mutant: same\n-- mistake: You.\n-- replace:\n*\n-- with:\nvisit_id"),
            "mutant same shows on 0 seeds",
        ),
        (
            exercise(false, "a", count, "-- mutant: bad\n-- mistake: You.\n-- query:\nSELECT nothing FROM visits"),
            "mutant bad fails on",
        ),
        (exercise(false, "a", "SELECT 1 AS a WHERE 1 = 2", ""), "returns no row"),
        (exercise(false, "b", count, ""), "has the columns"),
        (exercise(false, "a", "SELECT 1 / 2 AS a", ""), "the engines differ"),
        (exercise(false, "a", "SELECT a FROM nowhere", ""), "the solution fails on"),
    ];
    for (exercise, message) in wrong {
        let proof = proved(&[exercise], &places);
        assert!(proof.faults.iter().any(|fault| fault.contains(message)), "{message}: {:?}", proof.faults);
    }

    // Shows on the seeds whose number of visits is odd, or even: on fewer than two of three for one of them.
    let parity = |remainder: u8| match remainder {
        0 => "-- mutant: parity\n-- mistake: You.\n-- replace:\n(*)\n-- with:\n(*) + (COUNT(*) % 2)",
        _ => "-- mutant: parity\n-- mistake: You.\n-- replace:\n(*)\n-- with:\n(*) + (COUNT(*) + 1) % 2",
    };
    let survivors = [0, 1].map(|remainder| {
        let proof = proved(&[exercise(false, "a", count, parity(remainder))], &places);
        proof.faults.len()
    });
    assert_eq!(survivors.iter().sum::<usize>(), 1, "two of three seeds suffice, one does not");

    assert_eq!(proved(&[], &places), Proof { killed: vec![0; 4], ..Proof::default() });
}
