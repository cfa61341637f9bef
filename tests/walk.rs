//! Every path through the interview, and what must hold on each.
//!
//! What comes out is looked at in groups of rules: which country, which procedure, where the person
//! lives, the appeal, what to do now; then every other rule by itself. Within a group every combination of the
//! answers on which it hangs is entered, and every different result is looked at once, on whichever path
//! it is met first.

#![allow(clippy::unwrap_used, reason = "a test stops at what is missing")]

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::sync::Mutex;
use std::time::Instant;

use house_tests::files;
use interview::{Interview, Known, Outlook, QUESTIONS, Report};
use law::{BOOK, Country, Date, Effect, Fact, Position, Rule, Section, Stay, Track, Truth, Value, Verdict};
use proof::walk;
use words::{LANGUAGES, Words};

fn with(wanted: impl Fn(&Effect) -> bool) -> Vec<&'static Rule> {
    BOOK.rules.iter().copied().filter(|rule| rule.then.iter().any(&wanted)).collect()
}

/// The place of what to do now among the groups.
const ADVICE: usize = 4;

fn groups() -> Vec<Vec<&'static Rule>> {
    use Effect::{AppealWindow, Appealable, Decided, Help, Lives, Track};
    vec![
        BOOK.ranked().collect(),
        with(|effect| matches!(effect, Track(_) | Decided(_))),
        with(|effect| matches!(effect, Lives(_))),
        with(|effect| matches!(effect, Appealable | AppealWindow { .. } | Effect::Stay(_) | Help(_) | Decided(_))),
        with(|effect| matches!(effect, Effect::Answer | Effect::Step { .. })),
    ]
}

#[test]
fn every_path_ends_in_a_report_that_does_not_contradict_itself() {
    let began = Instant::now();
    let today = Date::parse("2026-11-20").unwrap();
    let words = all_words();
    let (wrong, applied) = (Mutex::new(BTreeSet::new()), Mutex::new(BTreeSet::new()));
    let walked = walk(today, &groups(), &|interview, group| {
        let report = interview.report();
        let faults = faults(&report, group, &words);
        wrong.lock().unwrap().extend(faults.into_iter().map(|fault| format!("{fault}\n    {}", case(interview))));
        let findings = report.outlooks.iter().flat_map(|outlook| &outlook.findings);
        let met = findings.filter(|finding| finding.verdict.is_met());
        applied.lock().unwrap().extend(met.map(|finding| finding.rule.id));
    });
    let (wrong, applied) = (wrong.into_inner().unwrap(), applied.into_inner().unwrap());
    // Past the test harness, which shows what is printed only where a test fails.
    writeln!(
        std::io::stdout(),
        "{} questions, {} states, {} paths, {} results, in {:.0?}",
        QUESTIONS.len(),
        walked.states,
        walked.paths,
        walked.results,
        began.elapsed()
    )
    .unwrap();
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
    // What did not happen to apply in these cases is looked for by itself.
    let others = BOOK.rules.iter().filter(|rule| !applied.contains(rule.id) && !walked.applied.contains(rule.id));
    let others: Vec<_> = others.map(|rule| vec![*rule]).collect();
    let found = walk(today, &others, &|_, _| {}).applied;
    let never: Vec<_> = others.iter().flatten().map(|rule| rule.id).filter(|id| !found.contains(id)).collect();
    writeln!(std::io::stdout(), "{} rules looked for alone, in {:.0?}", others.len(), began.elapsed()).unwrap();
    // They hang on the condition of the gate before them, and so have only a say where it is unsettled.
    // And whoever has not asked for asylum here has no day of registration, by which one set of rules is walked alone.
    let unregistered = ["na-late", "na-again"];
    assert_eq!(never, [&["earlier-several", "dc6"][..], &unregistered].concat(), "these rules apply nowhere");
}

/// The answers of a case, to find it again.
fn case(interview: &Interview) -> String {
    let said = QUESTIONS
        .iter()
        .filter_map(|question| Some(format!("{}: {}", question.id, interview.answer_to(question)?.text(question))));
    said.collect::<Vec<_>>().join(", ")
}

fn faults(report: &Report, group: usize, words: &[Words]) -> Vec<String> {
    let mut faults = Vec::new();
    if report.outlooks.is_empty() {
        faults.push("no set of rules is possible".to_owned());
    }
    faults.extend(map(report));
    if group == ADVICE {
        faults.extend(advice(report));
    }
    for outlook in report.outlooks.iter() {
        let found = match group {
            0 => country(outlook),
            1 => tracks(report, outlook),
            2 => place(outlook),
            3 => appeal(outlook),
            _ => None,
        };
        faults.extend(found.map(|fault| format!("{}: {fault}", outlook.regime.id())));
        faults.extend(section(outlook));
        faults.extend(unsaid(outlook, words));
    }
    faults
}

/// Whatever was answered, the result begins with an answer and something to do, and whoever is named in it
/// was seen on a day.
fn advice(report: &Report) -> Option<String> {
    let steps = report.steps();
    if report.answer().is_none() {
        return Some("it comes to nothing".to_owned());
    }
    if steps.is_empty() || steps.len() > 4 {
        return Some(format!("{} steps", steps.len()));
    }
    let mut reached = steps.iter().filter_map(|step| step.reach);
    let undated = reached.find(|contact| contact.found().any(|found| found.on().is_none()));
    undated.map(|contact| format!("{} was seen on no day", contact.id))
}

/// A case stands at one step at most, nothing after it lies behind, and the steps of a procedure that
/// is possible are not closed.
fn map(report: &Report) -> Option<String> {
    let here: Vec<_> = (0..).zip(&report.map).filter(|(_, one)| one.position == Position::Here).collect();
    if let [(first, _), .., (_, last)] = here.as_slice() {
        return Some(format!("stands at step {first} and at {}", last.step.id));
    }
    let after = here.first().map_or(usize::MAX, |(place, _)| *place);
    if let Some(behind) = report.map.iter().skip(after).find(|one| one.position == Position::Past) {
        return Some(format!("{} lies behind, and comes after", behind.step.id));
    }
    let possible = |track: &Track| report.outlooks.iter().any(|outlook| outlook.tracks.values().contains(track));
    let closed = |track: &Track| {
        let mut steps = report.map.iter().filter(|one| one.step.track == Some(*track));
        steps.all(|one| one.position == Position::Closed)
    };
    let fault = Track::ALL.into_iter().find(|track| possible(track) && closed(track));
    fault.map(|track| format!("{} is possible, and its steps are closed", track.id()))
}

/// One gate or criterion leads, or all that are possible are shown.
fn country(outlook: &Outlook) -> Option<String> {
    let ids: Vec<_> = outlook.possible.iter().map(|one| one.rule.id).collect();
    let likely = outlook.possible.iter().filter(|one| one.verdict == Verdict::Applies).count();
    match (ids.len(), likely, outlook.leading()) {
        (0, ..) => Some("no country is possible".to_owned()),
        // What the Immigration Service has said stands, while what points to Denmark is shown beside it.
        (2, 1, None) if ids.first() == Some(&"told") => None,
        (many, 1, _) if many > 1 => Some(format!("one of {ids:?} is likely, and others are possible")),
        (_, 2.., _) => Some(format!("{ids:?} are likely at once")),
        (1, _, None) => Some(format!("{ids:?} is the only one, and does not lead")),
        _ => None,
    }
}

/// Procedures in which a case cannot be at once.
fn tracks(report: &Report, outlook: &Outlook) -> Option<String> {
    use Track::{Board, Closed, Dublin, Expedited, Normal, ProtectionElsewhere, Reopening, Return, Unfounded};
    let together = [
        // Appeals and what they are against, a stopped case that another country may take, and what
        // a case that is opened again turns into.
        (Dublin, Board),
        (ProtectionElsewhere, Board),
        (Dublin, Closed),
        (ProtectionElsewhere, Closed),
        (Dublin, Reopening),
        (ProtectionElsewhere, Reopening),
        (Normal, Reopening),
        (Unfounded, Reopening),
        (Expedited, Reopening),
        (Return, Reopening),
        // A case that may be opened again, and the return where it is not.
        (Normal, Return),
        // A missed interview closes the case, or leads to a decision all the same.
        (Normal, Closed),
        (Unfounded, Closed),
        (Expedited, Closed),
    ];
    let firm = firm(outlook, |effect| if let Effect::Track(track) = effect { Some(*track) } else { None });
    let clash = pairs(&firm).find(|pair| !together.contains(pair) && !together.contains(&(pair.1, pair.0)));
    // Whoever has not asked for asylum is in no procedure until then, and a citizen of Denmark in none.
    let danish = report.value(Fact::Nationality) == Some(Value::Country(Country::DENMARK));
    let asked = !danish && report.value(Fact::NoApplication) != Some(Value::Truth(Truth::Yes));
    let none = (asked && matches!(outlook.tracks, Known::Not)).then(|| "no procedure is possible".to_owned());
    clash.map(|(one, other)| format!("{} and {} at once", one.id(), other.id())).or(none)
}

/// Another country comes in under its own section in each of two procedures, and under none elsewhere.
fn section(outlook: &Outlook) -> Option<String> {
    let own = [(Track::Dublin, Section::A29), (Track::ProtectionElsewhere, Section::B29)];
    let apart = own
        .iter()
        .find(|(track, section)| outlook.tracks.values().contains(track) != outlook.section.values().contains(section));
    apart.map(|(track, section)| format!("of {} and section {} only one is possible", track.id(), section.id()))
}

fn place(outlook: &Outlook) -> Option<String> {
    let firm = firm(outlook, |effect| if let Effect::Lives(centre) = effect { Some(*centre) } else { None });
    pairs(&firm).next().map(|(one, other)| format!("lives in {} and in {}", one.id(), other.id()))
}

fn appeal(outlook: &Outlook) -> Option<String> {
    let stays = firm(outlook, |effect| if let Effect::Stay(stay) = effect { Some(*stay) } else { None });
    let window = firm(outlook, |effect| matches!(effect, Effect::AppealWindow { .. }).then_some(()));
    if let Some((one, other)) = pairs(&stays).next() {
        return Some(format!("the right to stay is {} and {}", one.id(), other.id()));
    }
    if !window.is_empty() && outlook.appealable != Truth::Yes {
        return Some("a window runs, and there is nothing to appeal".to_owned());
    }
    let no_appeal = stays.contains(&Stay::NoneFromAppeal) && outlook.appealable == Truth::Yes;
    no_appeal.then(|| "there is an appeal, and none".to_owned())
}

/// What follows from rules that apply and that nothing unsettles.
fn firm<T: Copy + PartialEq>(outlook: &Outlook, value: impl Fn(&Effect) -> Option<T>) -> Vec<T> {
    let mut firm = Vec::new();
    for finding in outlook.findings.iter().filter(|finding| finding.verdict == Verdict::Applies) {
        for value in finding.rule.then.iter().filter_map(&value) {
            if !firm.contains(&value) {
                firm.push(value);
            }
        }
    }
    firm
}

fn pairs<T: Copy>(values: &[T]) -> impl Iterator<Item = (T, T)> {
    let place = |(place, one): (usize, &T)| (place, *one);
    values
        .iter()
        .enumerate()
        .map(place)
        .flat_map(|(place, one)| values.iter().skip(place + 1).map(move |other| (one, *other)))
}

fn all_words() -> Vec<Words> {
    let text = |code: &str| {
        let all = files(&format!("locales/{code}"), "ftl");
        all.iter().map(|path| fs::read_to_string(path).unwrap()).collect::<Vec<_>>().join("\n")
    };
    LANGUAGES.iter().map(|language| Words::parse(language, &text(language.code)).unwrap()).collect()
}

/// A statement that a language has no words for.
fn unsaid(outlook: &Outlook, words: &[Words]) -> Option<String> {
    let shown = outlook.findings.iter().filter(|finding| finding.verdict != Verdict::Unmet);
    let keys: Vec<_> = shown.map(|finding| format!("rule-{}", finding.rule.id)).collect();
    let lacks = |words: &&Words| keys.iter().any(|key| !words.has(key));
    words.iter().find(lacks).map(|words| format!("a statement is not said in {}", words.language().code))
}
