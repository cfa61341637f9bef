//! How long it takes to weigh all rules, against a baseline in the same run.

use std::hint::black_box;
use std::time::{Duration, Instant};

use interview::exchange::Case;
use law::{BOOK, Facts, Regime, weigh};

const ROUNDS: u32 = 2_000;

fn main() {
    let cases = [
        ("nothing known", "{}"),
        (
            "told about a transfer, family in Sweden",
            r#"{"stage":"decided","registered":"2026-01-10","decision":"transfer","told":"2026-03-02","appeal":"no",
                "household":"alone","detained":"no","protection":"no","earlier":"none","family":"spouse",
                "family-country":"SE","family-stay":"protected"}"#,
        ),
        (
            "nothing connects with another country",
            r#"{"stage":"waiting","registered":"2026-01-10","household":"alone","detained":"no","protection":"no",
                "earlier":"none","family":"none","permit":"none","entry":"no"}"#,
        ),
    ];
    // Walking the book once without weighing it: what no implementation could do without.
    let baseline = time(|| BOOK.iter().map(|rule| black_box(rule).sources.len()).sum::<usize>());
    println!("walk over {} rules: {:.3} us", BOOK.len(), micros(baseline));
    for (name, answers) in cases {
        let Some(facts) = facts(answers) else {
            eprintln!("{name}: the case cannot be read");
            continue;
        };
        let weighing = time(|| weigh(BOOK, black_box(&facts), Regime::DublinThree).len());
        let ratio = weighing.as_secs_f64() / baseline.as_secs_f64();
        println!("weigh all rules, {name}: {:.1} us ({ratio:.0} times the walk)", micros(weighing));
    }
}

fn facts(answers: &str) -> Option<Facts> {
    let case: Case = serde_json::from_str(&format!(r#"{{"today":"2026-03-05","answers":{answers}}}"#)).ok()?;
    case.interview().ok().map(|interview| interview.facts())
}

/// The median of many rounds: a busy machine slows single ones.
fn time(work: impl Fn() -> usize) -> Duration {
    let mut rounds: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    rounds.sort_unstable();
    rounds.get(rounds.len() / 2).copied().unwrap_or_default()
}

fn micros(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}
