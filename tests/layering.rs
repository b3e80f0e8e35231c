//! Imports run in one direction: a module uses only what stands above it, and no modules of a folder use each other in a circle.

mod source;

use std::collections::{BTreeMap, BTreeSet};

use source::{ModulePath, Modules, path, read};

/// The modules of the crate. Each may use those before it, and none after it.
const ORDER: [&str; 24] = [
    "error",
    "numbers",
    "interrupt",
    "calendar",
    "random",
    "memory",
    "embedded",
    "reference",
    "world",
    "table",
    "ddl",
    "fingerprint",
    "parallel",
    "datasets",
    "database",
    "record",
    "calibration",
    "insights",
    "export",
    "validate",
    "load",
    "course",
    "score",
    "cli",
];

/// A use of one child of a folder by another; the folder's own file has the empty name.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Arrow {
    folder: ModulePath,
    from: String,
    to: String,
    place: String,
}

#[test]
fn every_module_uses_only_those_above_it() {
    let arrows = arrows(&read());
    let modules = arrows.iter().filter(|arrow| arrow.folder.is_empty() && !arrow.from.is_empty());
    let position = |name: &str| ORDER.iter().position(|known| *known == name);
    let upward: Vec<String> = modules
        .filter(|arrow| position(&arrow.from).is_none() || position(&arrow.from) < position(&arrow.to))
        .map(|arrow| format!("{}: `{}` uses `{}`, which stands below it", arrow.place, arrow.from, arrow.to))
        .collect();
    assert!(upward.is_empty(), "{}", upward.join("\n"));
}

#[test]
fn every_module_has_its_place_in_the_order() {
    let modules = read();
    let known: BTreeSet<&str> = modules.keys().filter_map(|path| path.first().map(String::as_str)).collect();
    assert_eq!(known, ORDER.into_iter().collect());
}

#[test]
fn no_modules_of_a_folder_use_each_other_in_a_circle() {
    let circles = circles(&arrows(&read()));
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

#[test]
fn circles_are_found() {
    let arrow = |from: &str, to: &str| Arrow { folder: path("a"), from: from.into(), to: to.into(), place: "f".into() };
    assert!(circles(&[arrow("b", "c"), arrow("c", "d"), arrow("b", "d")]).is_empty());
    let found = circles(&[arrow("b", "c"), arrow("c", "d"), arrow("d", "b"), arrow("d", "e")]);
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("src/a: b, c, d") && !found[0].contains("-> e"), "{found:?}");
}

/// The module in which something is defined: names that stand for something elsewhere are followed.
fn home(modules: &Modules, target: &[String]) -> ModulePath {
    let mut target = target.to_vec();
    // Names that stand for each other would be followed for ever.
    for _ in 0..16 {
        let depth = (0..=target.len()).rev().find(|depth| modules.contains_key(&target[..*depth])).unwrap_or(0);
        let alias = target.get(depth).and_then(|name| modules.get(&target[..depth])?.aliases.get(name));
        match alias {
            Some(elsewhere) if *elsewhere != target => target = [elsewhere.as_slice(), &target[depth + 1..]].concat(),
            _ => return target[..depth].to_vec(),
        }
    }
    target
}

/// Every use of one module by another, as an arrow within the folder in which their ways part.
fn arrows(modules: &Modules) -> Vec<Arrow> {
    let mut all = BTreeMap::new();
    for (from, module) in modules {
        for (target, line) in &module.uses {
            let to = home(modules, target);
            let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
            let child = |path: &ModulePath| path.get(shared).cloned().unwrap_or_default();
            if *from != to {
                let key = (from[..shared].to_vec(), child(from), child(&to));
                all.entry(key).or_insert_with(|| format!("{}:{line}", module.file));
            }
        }
    }
    all.into_iter().map(|((folder, from, to), place)| Arrow { folder, from, to, place }).collect()
}

/// The circles within folders, each with a place for every arrow in it.
fn circles(arrows: &[Arrow]) -> Vec<String> {
    let folders: BTreeSet<&ModulePath> = arrows.iter().map(|arrow| &arrow.folder).collect();
    let mut found = Vec::new();
    for folder in folders {
        let arrows: Vec<&Arrow> = arrows.iter().filter(|arrow| arrow.folder == *folder).collect();
        let reached: BTreeMap<&str, BTreeSet<&str>> =
            arrows.iter().map(|arrow| (arrow.from.as_str(), reached(&arrows, &arrow.from))).collect();
        let reaches = |from: &str, to: &str| reached.get(from).is_some_and(|all| all.contains(to));
        let mut members: BTreeMap<Vec<&str>, Vec<String>> = BTreeMap::new();
        for arrow in arrows.iter().filter(|arrow| reaches(&arrow.to, &arrow.from)) {
            let circle =
                reached.keys().copied().filter(|name| reaches(&arrow.from, name) && reaches(name, &arrow.from));
            let line = format!("    {} -> {} ({})", shown(&arrow.from), shown(&arrow.to), arrow.place);
            members.entry(circle.map(shown).collect()).or_default().push(line);
        }
        let folder = folder.join("/");
        let text = |(names, lines): (Vec<&str>, Vec<String>)| {
            format!("a circle in src/{folder}: {}\n{}", names.join(", "), lines.join("\n"))
        };
        found.extend(members.into_iter().map(text));
    }
    found
}

/// The modules that one uses, and those that these use, and so on.
fn reached<'a>(arrows: &[&'a Arrow], from: &'a str) -> BTreeSet<&'a str> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(here) = open.pop() {
        let next = arrows.iter().filter(|arrow| arrow.from == here).map(|arrow| arrow.to.as_str());
        open.extend(next.filter(|name| seen.insert(*name)));
    }
    seen
}

fn shown(name: &str) -> &str {
    if name.is_empty() { "mod.rs" } else { name }
}
