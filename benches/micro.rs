//! The small things that every row pays for: random streams, samplers, blocks of the generator, and PostgreSQL's binary format.
//! `cargo bench` runs them; compare runs on the same machine only.

use caseload::database::postgres::encode::Encoder;
use caseload::datasets::core::Rows;
use caseload::random::{Alias, Chance, Purpose, Stream};
use caseload::reference::zips::ZipPool;
use caseload::world::{Options, Population, World};
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const DRAWS: u32 = 1_000;

fn draws<T>(bencher: Bencher<'_, '_>, draw: impl Fn(&mut Stream) -> T) {
    let mut stream = Purpose::new(42, "bench", "draws").stream(1);
    bencher.counter(ItemsCount::new(DRAWS)).bench_local(|| {
        for _ in 0..DRAWS {
            black_box(draw(&mut stream));
        }
    });
}

#[divan::bench]
fn stream_of_a_unit(bencher: Bencher<'_, '_>) {
    let purpose = Purpose::new(42, "bench", "streams");
    let mut unit = 0;
    bencher.counter(ItemsCount::new(1u32)).bench_local(|| {
        unit += 1;
        purpose.stream(unit).below(100)
    });
}

#[divan::bench]
fn below(bencher: Bencher<'_, '_>) {
    draws(bencher, |stream| stream.below(black_box(1_000)));
}

#[divan::bench]
fn chance(bencher: Bencher<'_, '_>) {
    let chance = Chance::new(0.3);
    draws(bencher, |stream| stream.chance(black_box(chance)));
}

#[divan::bench]
fn normal(bencher: Bencher<'_, '_>) {
    draws(bencher, |stream| stream.normal(0.0, 1.0));
}

#[divan::bench]
fn weighted(bencher: Bencher<'_, '_>) {
    draws(bencher, |stream| stream.weighted(black_box([374, 66, 357, 63, 85, 15, 34, 6]), 1_000));
}

#[divan::bench]
fn alias(bencher: Bencher<'_, '_>) {
    let alias = Alias::new(&(1..1_000).collect::<Vec<u64>>()).expect("there are weights");
    draws(bencher, |stream| alias.draw(stream));
}

fn world() -> World {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 7, 1).expect("a date");
    World::new(&Options { patients: 100_000, ..Options::new(today) }, &ZipPool::built_in())
        .expect("the defaults are valid")
}

const BLOCK: u64 = 8_192;

#[divan::bench]
fn counting_visits(bencher: Bencher<'_, '_>) {
    let world = world();
    let population = Population::new(&world);
    let count = || -> usize { (0..black_box(BLOCK)).map(|patient| population.life(patient).visits).sum() };
    bencher.counter(ItemsCount::new(count())).bench_local(count);
}

#[divan::bench]
fn generating_a_block(bencher: Bencher<'_, '_>) {
    let world = world();
    let population = Population::new(&world);
    let mut writer = Rows::new(&population);
    let rows: usize = writer.of(0..BLOCK, 1).iter().map(|(_, batch)| batch.num_rows()).sum();
    bencher.counter(ItemsCount::new(rows)).bench_local(|| writer.of(0..black_box(BLOCK), 1));
}

#[divan::bench(args = ["patients", "visits", "billing"])]
fn encoding_a_block_for_copy(bencher: Bencher<'_, '_>, table: &str) {
    let world = world();
    let population = Population::new(&world);
    let batches = Rows::new(&population).of(0..BLOCK, 1);
    let (_, batch) = batches.iter().find(|(found, _)| found.name == table).expect("a block has three tables");
    let mut out = Vec::new();
    let mut encode = || {
        out.clear();
        Encoder::new(batch).expect("our own types").fill(usize::MAX, &mut out);
        out.len()
    };
    let bytes = encode();
    bencher.counter(ItemsCount::new(batch.num_rows())).counter(BytesCount::new(bytes)).bench_local(encode);
}
