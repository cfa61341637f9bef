//! The figures as a page of `docs`.

use std::fmt::Write as _;
use std::thread;

use anyhow::Result;

use super::{Measured, PHONES, VISITS};

const KB: f64 = 1024.0;

/// The page: what was measured and how, and a table for each phone, of those of these names.
pub(super) fn page(names: &[&str], all: &[Vec<Vec<Measured>>]) -> Result<String> {
    let mut page = include_str!("told.md").to_owned();
    let cores = thread::available_parallelism()?;
    for (phone, measured) in PHONES.iter().zip(all) {
        let (latency, speed, slowed) = (phone.latency, phone.speed, phone.slowed);
        write!(page, "\n## {latency} ms, {speed} kbit/s, processor {slowed} times slower\n\n")?;
        table(&mut page, names, measured)?;
    }
    let days = all.iter().flatten().flatten().map(|visit| &*visit.seen.day);
    let day = days.max().unwrap_or_default();
    writeln!(page, "\nMedians of {VISITS} visits on {day}, on a machine of {cores} cores.")?;
    Ok(page)
}

fn table(page: &mut String, names: &[&str], measured: &[Vec<Measured>]) -> Result<()> {
    writeln!(page, "| | {} |", names.join(" | "))?;
    writeln!(page, "| --- |{}", " ---: |".repeat(names.len()))?;
    let mut row = |what: &str, said: &dyn Fn(&[Measured]) -> Option<String>| {
        let cells: Vec<_> = measured.iter().map(|visits| said(visits).unwrap_or_default()).collect();
        writeln!(page, "| {what} | {} |", cells.join(" | "))
    };
    let time = |of: fn(&Measured) -> Option<f64>| {
        move |visits: &[Measured]| {
            let took = median(visits, of)?;
            let least = median(measured.first()?, of);
            let ratio = least.map(|least| format!(" ({:.2})", took / least)).unwrap_or_default();
            Some(format!("{took:.0}{ratio}"))
        }
    };
    let kb = |of: fn(&Measured) -> f64| {
        move |visits: &[Measured]| Some(format!("{:.1}", median(visits, |one| Some(of(one)))? / KB))
    };
    let count = |of: fn(&Measured) -> usize| {
        move |visits: &[Measured]| {
            let mut counts: Vec<_> = visits.iter().map(of).collect();
            counts.sort_unstable();
            counts.get(counts.len() / 2).map(usize::to_string)
        }
    };
    row("first paint, ms", &time(|one| Some(one.seen.painted)))?;
    row("first question can be answered, ms", &time(|one| Some(one.seen.question)))?;
    row("second question, ms", &time(|one| Some(one.seen.second)))?;
    row("result, ms", &time(|one| one.seen.result))?;
    row("KB until the second question", &kb(|one| one.until_second.1))?;
    row("requests until then", &count(|one| one.until_second.0))?;
    row("KB in all", &kb(|one| one.in_all.1))?;
    row("requests in all", &count(|one| one.in_all.0))?;
    row("memory, KB", &kb(|one| one.memory))?;
    row("requests of a second visit", &count(|one| one.again.0))?;
    Ok(())
}

fn median(visits: &[Measured], of: impl Fn(&Measured) -> Option<f64>) -> Option<f64> {
    let mut values: Vec<f64> = visits.iter().filter_map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}
