//! The proof of exercises: solutions agree on all engines and are not empty, and every known mistake shows, on several seeds.

use super::Exercise;
use super::compare::compare;
use crate::database::{Database, Rows};
use crate::error::Result;

/// A mistake has to show on so many seeds.
pub const NEEDED: usize = 2;

/// What was proved, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// Exercises.
    pub exercises: usize,
    /// Mutants of all of them.
    pub mutants: usize,
    /// Mutants by the number of seeds on which they show on every engine, from none.
    pub killed: Vec<usize>,
    /// What does not hold, one line each.
    pub faults: Vec<String>,
}

/// Runs every solution and every mutant on the databases of each seed, one of each engine.
///
/// # Errors
/// When no database can be used; a query that fails is a fault of its exercise.
pub fn prove(exercises: &[Exercise], seeds: &mut [Vec<Box<dyn Database>>]) -> Result<Proof> {
    let mut proof = Proof { exercises: exercises.len(), killed: vec![0; seeds.len() + 1], ..Proof::default() };
    for exercise in exercises {
        prove_one(exercise, seeds, &mut proof);
    }
    Ok(proof)
}

fn prove_one(exercise: &Exercise, seeds: &mut [Vec<Box<dyn Database>>], proof: &mut Proof) {
    let (id, mut shown) = (exercise.id(), vec![0; exercise.mutants.len()]);
    proof.mutants += exercise.mutants.len();
    for (number, engines) in (1..).zip(seeds) {
        let mut fault = |what: String| proof.faults.push(format!("{id}, seed {number}: {what}"));
        let mut solutions = Vec::new();
        for database in engines.iter_mut() {
            match database.query(exercise.solution) {
                Ok(rows) => solutions.push(rows),
                Err(error) => fault(format!("the solution fails on {}: {}", database.engine(), said(&error))),
            }
        }
        if solutions.len() < engines.len() {
            continue;
        }
        if let Some(what) = wrong_solution(exercise, &solutions) {
            fault(what);
        }
        for (mutant, shown) in exercise.mutants.iter().zip(&mut shown) {
            let mut everywhere = true;
            for (database, solution) in engines.iter_mut().zip(&solutions) {
                match database.query(&mutant.sql) {
                    Ok(rows) => everywhere &= compare(solution, &rows, exercise.ordered).is_some(),
                    Err(error) => {
                        fault(format!("mutant {} fails on {}: {}", mutant.name, database.engine(), said(&error)))
                    }
                }
            }
            *shown += usize::from(everywhere);
        }
    }
    for (mutant, shown) in exercise.mutants.iter().zip(shown) {
        proof.killed[shown] += 1;
        if shown < NEEDED {
            proof.faults.push(format!("{id}: mutant {} shows on {shown} seeds only", mutant.name));
        }
    }
}

/// An error with its cause, in one line.
fn said(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {}", said(source)),
        None => error.to_string().replace('\n', " "),
    }
}

/// What is wrong with the results of a solution on the engines.
fn wrong_solution(exercise: &Exercise, results: &[Rows]) -> Option<String> {
    let (first, others) = results.split_first()?;
    if first.rows.is_empty() {
        return Some("the solution returns no row".to_owned());
    }
    if first.columns != exercise.columns {
        return Some(format!("the solution has the columns {:?}, the question {:?}", first.columns, exercise.columns));
    }
    let differs = |other: &&Rows| compare(first, other, exercise.ordered);
    others.iter().find_map(|other| differs(&other)).map(|difference| format!("the engines differ: {difference:?}"))
}
