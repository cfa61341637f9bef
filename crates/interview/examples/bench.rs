//! How long it takes to weigh all rules, to find the next question and to make the report, against
//! a baseline in the same run.

use std::hint::black_box;
use std::time::{Duration, Instant};

use interview::exchange::Case;
use interview::{Answer, Interview};
use law::{BOOK, Date, Regime, weigh};

const ROUNDS: u32 = 1_000;

fn main() {
    let cases = [
        ("nothing known", read("{}")),
        ("every question answered with \"I don't know\"", unknown()),
        (
            "told about a transfer, family in Sweden",
            read(
                r#"{"stage":"decided","registered":"2026-01-10","decision":"transfer","told":"2026-03-02",
                    "appeal":"no","household":"alone","europe":"family","family":"spouse","family-country":"SE","family-stay":"protected"}"#,
            ),
        ),
        (
            "nothing connects with another country",
            read(
                r#"{"stage":"waiting","registered":"2026-01-10","household":"alone",
                    "circumstances":"none","europe":"none","entry":"with-papers"}"#,
            ),
        ),
    ];
    // Walking the book once without weighing it: what no implementation could do without.
    let baseline = time(|| BOOK.rules.iter().map(|rule| black_box(rule).sources.len()).sum::<usize>());
    println!("walk over {} rules: {:.3} us", BOOK.rules.len(), micros(baseline));
    for (name, interview) in cases {
        let Some(interview) = interview else {
            eprintln!("{name}: the case cannot be read");
            continue;
        };
        println!("{name}:");
        let say = |what: &str, took: Duration| {
            let ratio = took.as_secs_f64() / baseline.as_secs_f64();
            println!("  {what:<16}{:>8.1} us ({ratio:.0} times the walk)", micros(took));
        };
        say("weigh all rules", time(|| weigh(&BOOK, black_box(interview.facts()), Regime::DublinThree).len()));
        say("next question", time(|| usize::from(anew(&interview).next().is_some())));
        say("report", time(|| anew(&interview).report().outlooks.len()));
    }
}

fn read(answers: &str) -> Option<Interview> {
    let case: Case = serde_json::from_str(&format!(r#"{{"today":"2026-03-05","answers":{answers}}}"#)).ok()?;
    case.interview().ok()
}

fn unknown() -> Option<Interview> {
    let mut interview = Interview::new(Date::parse("2026-03-05").ok()?);
    while let Some(question) = interview.next() {
        interview.answer(question, Answer::Unknown).ok()?;
    }
    Some(interview)
}

/// The interview with an answer to its first question, the same that it had where it had one. What an
/// interview has worked out it keeps; this one has worked out nothing yet.
fn anew(interview: &Interview) -> Interview {
    let mut anew = black_box(interview).clone();
    if let Some(first) = interview.path().first() {
        let _ = anew.answer(first, interview.answer_to(first).unwrap_or(Answer::Unknown));
    }
    anew
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
