//! The case in a few lines, as whoever checks it wants to read it first.

use interview::{Outlook, Report};
use law::{Effect, Finding, Place, Responsible, Track, Verdict};
use words::{Key, Text};

use crate::circumstance::Circumstance;
use crate::country::{shown, unnamed, was_told};
use crate::many::POSSIBLE;
use crate::procedure;
use crate::{Cited, Deadline};

/// By when, where and how a case is decided, each with where that is written.
#[derive(Clone, Debug)]
pub struct Brief {
    /// By when an appeal must have arrived.
    pub deadline: Ground,
    /// Which countries are possible.
    pub countries: Vec<Ground>,
    /// Which procedures are possible.
    pub procedures: Vec<Ground>,
}

/// One thing that is so, or may be, and what it rests on.
#[derive(Clone, Debug)]
pub struct Ground {
    /// What it is.
    pub said: Text,
    /// What belongs to it.
    pub more: Vec<Text>,
    /// The facts that decided.
    pub facts: Vec<Text>,
    /// Where it is written.
    pub sources: Vec<Cited>,
}

impl Brief {
    pub(crate) fn of(report: &Report) -> Self {
        Self { deadline: deadline(report), countries: countries(report), procedures: procedures(report) }
    }
}

fn deadline(report: &Report) -> Ground {
    let Some(deadline) = Deadline::of(report) else {
        return Ground { said: Text::own("deadline-none"), more: Vec::new(), facts: Vec::new(), sources: Vec::new() };
    };
    let mut more = Vec::new();
    let said = match deadline.day() {
        Some(day) => {
            more.push(deadline.in_a_line());
            Text::joined([Some(Text::Date(day)), deadline.left()].into_iter().flatten(), " · ")
        }
        None => Text::of(deadline.lead()),
    };
    more.extend(deadline.counted());
    more.extend(deadline.may_move());
    let runs = |finding: &&Finding| leads(finding, |effect| matches!(effect, Effect::AppealWindow { .. }));
    let all = report.outlooks.iter().flat_map(|outlook| &outlook.findings);
    let sources = all.filter(runs).take(1).flat_map(|finding| Cited::all(finding.rule.sources)).collect();
    Ground { said, more, facts: Vec::new(), sources }
}

/// What the person was told goes before what the answers point to.
fn countries(report: &Report) -> Vec<Ground> {
    let mut grounds = Vec::new();
    for (_, outlook) in report.apart(|outlook| &outlook.possible) {
        let possible = shown(outlook);
        let behind = |one: &Responsible| outlook.findings.iter().find(|finding| finding.rule == one.rule);
        let told = possible.iter().find(|one| behind(one).is_some_and(|finding| was_told(report, one, finding)));
        let named = told.map_or_else(|| possible.get(..POSSIBLE).unwrap_or(possible), std::slice::from_ref);
        for one in named {
            grounds.extend(behind(one).map(|finding| country(report, one, finding)));
        }
        grounds.extend(others(possible.len().saturating_sub(named.len())));
    }
    grounds
}

fn country(report: &Report, one: &Responsible, finding: &Finding) -> Ground {
    let named = match one.place {
        Place::Known(country) => Text::Country(country),
        Place::Unknown => unnamed(),
    };
    let told = was_told(report, one, finding);
    Ground::on(report, named, vec![Text::of(Key::RuleName(one.rule))], finding, told)
}

fn procedures(report: &Report) -> Vec<Ground> {
    let mut grounds = Vec::new();
    for (_, outlook) in report.apart(|outlook| &outlook.tracks) {
        let tracks = outlook.tracks.values();
        for track in tracks.iter().take(POSSIBLE) {
            grounds.extend(procedure(report, outlook, *track));
        }
        grounds.extend(others(tracks.len().saturating_sub(POSSIBLE)));
    }
    grounds
}

/// A procedure, by the rule that says most of it.
fn procedure(report: &Report, outlook: &Outlook, track: Track) -> Option<Ground> {
    let found = outlook.findings.iter().filter(|finding| leads(finding, |effect| *effect == Effect::Track(track)));
    let finding = found.reduce(|best, other| if other.verdict > best.verdict { other } else { best })?;
    let told = procedure::was_told(report, outlook, track);
    Some(Ground::on(report, Text::of(Key::Track(track)), Vec::new(), finding, told))
}

fn leads(finding: &Finding, to: impl Fn(&Effect) -> bool) -> bool {
    finding.verdict.may_apply() && finding.rule.then.iter().any(to)
}

/// That more are possible than are named here.
fn others(more: usize) -> Option<Ground> {
    let said = Text::counted(Key::Own("brief-others"), more);
    (more > 0).then_some(Ground { said, more: Vec::new(), facts: Vec::new(), sources: Vec::new() })
}

impl Ground {
    /// What follows from a rule, how surely, and by which facts.
    fn on(report: &Report, what: Text, more: Vec<Text>, finding: &Finding, told: bool) -> Self {
        let holds = finding.verdict >= Verdict::Depends;
        let certainty = if told && holds { Text::own("brief-told") } else { Text::of(Key::Certainty(finding.verdict)) };
        let decided = Circumstance::all(report, finding.deciding);
        let facts = decided.iter().filter(|_| holds).map(|one| one.said()).collect();
        Self { said: Text::joined([what, certainty], " · "), more, facts, sources: Cited::all(finding.rule.sources) }
    }
}
