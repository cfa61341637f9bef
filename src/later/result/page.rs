use interview::{Known, Report};
use law::{Effect, Fact, Finding, Place, Topic};

use super::deadline::deadline;
use super::helpers::{helpers, to_adviser, ways_on};
use super::map::map;
use super::open::still_open;
use super::responsibility::responsibility;
use super::say::say;
use super::section::{FEW, Statements, topic_section};
use super::track::tracks;
use super::what_if::what_if;
use crate::app::{Guide, Voice};
use crate::later::ways_out::ways_out;
use crate::widgets::{El, el, heading, icon, page, phrase, text};

/// What may have to be done today. It always stands openly.
const FIRST: [Topic; 5] = [Topic::Appeal, Topic::Stay, Topic::Next, Topic::Closed, Topic::Again];

/// What a person wants to know then.
const MAIN: [Topic; 7] =
    [Topic::Responsibility, Topic::Place, Topic::Rights, Topic::Duties, Topic::Help, Topic::Children, Topic::Support];

/// What can be read later. It stands folded, unless it is what the case is about.
const BACKGROUND: [Topic; 7] =
    [Topic::Interview, Topic::Procedure, Topic::Board, Topic::Permit, Topic::Return, Topic::Elsewhere, Topic::Law];

/// Every heading has its place; that of the track stands before all others.
const _: () = assert!(1 + FIRST.len() + MAIN.len() + BACKGROUND.len() == Topic::ALL.len());

/// What follows from the answers, what matters most first.
pub(crate) fn result_page(guide: Guide) -> El {
    let voice = guide.voice();
    let report = guide.interview().report();
    let today = voice.date(report.today);
    let is_central = |topic: &Topic| is_urgent(&report, *topic) || is_central(&report, *topic);
    let (main, other): (Vec<_>, Vec<_>) = MAIN.into_iter().partition(is_central);
    let (central, background): (Vec<_>, Vec<_>) = BACKGROUND.into_iter().partition(is_central);
    let shown = |topic| section(&voice, &report, topic, false);
    let folded = |topic| section(&voice, &report, topic, true);

    let open = still_open(guide, &voice, &report);
    let mut pieces = vec![
        Some(heading(&voice, "result-title")),
        Some(text("p", "small", &voice.say_with("result-guidance", &[("date", &today)]))),
        deadline(guide, &voice, &report),
        say(guide, &voice, &report),
        (report.outlooks.len() > 1).then(|| both(&voice)),
        tracks(guide, &voice, &report, &found(&report, Topic::Track)),
        map(&voice, &report),
    ];
    // Where the outcome is open, what would settle it comes before what follows from it.
    let (first, last) = if is_settled(&report) { (None, open) } else { (open, None) };
    pieces.push(first);
    pieces.extend(FIRST.into_iter().chain(main).chain(central).chain(other).map(shown));
    pieces.extend([last, Some(what_if(guide, &voice)), Some(helpers(&voice))]);
    pieces.extend(background.into_iter().map(folded));
    pieces.extend([Some(ways_out(guide, &voice)), Some(to_adviser(guide, &voice)), Some(ways_on(guide, &voice))]);
    page(guide, "result", pieces.into_iter().flatten())
}

/// Whether it is known which country examines the case and in which procedure it is.
fn is_settled(report: &Report) -> bool {
    report.outlooks.iter().all(|outlook| {
        let country = outlook.leading().is_some_and(|leading| leading.place != Place::Unknown);
        country && !matches!(outlook.tracks, Known::MayBe(_))
    })
}

/// Two sets of rules may be the right one.
fn both(voice: &Voice) -> El {
    el("p").class("notice").with(icon("law")).with(phrase("span", "", voice, "regimes-both"))
}

/// What stands openly however long it is. To a child all that is said for children is near.
fn is_urgent(report: &Report, topic: Topic) -> bool {
    FIRST.contains(&topic) || (topic == Topic::Children && report.facts.truth(Fact::Minor).is_yes())
}

/// Whether the rule that settles in which procedure the case is stands under that heading.
fn is_central(report: &Report, topic: Topic) -> bool {
    report.outlooks.iter().any(|outlook| {
        let Known::Is(track) = outlook.tracks else { return false };
        let settles = |finding: &Finding| {
            finding.rule.topic == topic && finding.verdict.is_met() && finding.rule.then.contains(&Effect::Track(track))
        };
        outlook.findings.iter().any(settles)
    })
}

/// The findings to be shown under one heading. Each rule stands there once, even where two sets of
/// rules may apply; one that belongs to a single set says so itself.
pub(crate) fn found(report: &Report, topic: Topic) -> Vec<&Finding> {
    let mut found: Vec<&Finding> = Vec::new();
    for finding in report.outlooks.iter().flat_map(|outlook| &outlook.findings) {
        let shown = finding.verdict.may_apply();
        if finding.rule.topic == topic && shown && !found.iter().any(|other| other.rule == finding.rule) {
            found.push(finding);
        }
    }
    found
}

/// The statements under one heading.
fn section(voice: &Voice, report: &Report, topic: Topic, folded: bool) -> Option<El> {
    let found = found(report, topic);
    let heading = voice.say(&["topic-", topic.id()].concat());
    if topic == Topic::Responsibility {
        return Some(responsibility(voice, report, &found, topic_section(topic.id(), topic.id(), &heading)));
    }
    let statements = Statements::of(found)?;
    let urgent = is_urgent(report, topic);
    let unsure = statements.are_all_open() && (!urgent || statements.open() > FEW);
    let folded = folded || unsure || (statements.are_many() && !urgent);
    let section = if folded {
        statements.folded(voice, report, topic, &heading)
    } else {
        statements.shown(voice, report, topic_section(topic.id(), topic.id(), &heading), FEW)
    };
    Some(section)
}
