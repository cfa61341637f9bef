//! Which country is probably responsible and by which rule; where that is not settled, every one that
//! is possible and what it depends on. Then what else is to be said, and why not by the other rules.

use interview::{Outlook, Report};
use law::{Finding, Place, Responsible, Rule, Verdict};
use words::{Key, Text};

use crate::circumstance::Circumstance;
use crate::many::{POSSIBLE, UNSURE, listed};
use crate::statement::goes_first;
use crate::statements::Statements;
use crate::{Card, Fold, Line, Statement};

/// All that is said of it.
pub(crate) fn lines(report: &Report, found: &[&Finding]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut told: Vec<&Rule> = Vec::new();
    for (only, outlook) in report.apart(|outlook| &outlook.possible) {
        lines.extend(only.map(|regime| Line::Heading(Text::of(Key::Regime(regime)))));
        told.extend(shown(outlook).iter().map(|one| one.rule));
        lines.extend(countries(report, outlook));
    }
    let rest = found.iter().copied().filter(|finding| !told.contains(&finding.rule)).collect();
    lines.extend(Statements::of(report, rest).lines(UNSURE));
    lines.extend(passed_over(report));
    lines
}

/// By their names alone, for where two results stand side by side; how many where they are too many.
pub(crate) fn compared(outlook: &Outlook) -> Result<Vec<Text>, usize> {
    listed(shown(outlook), |one| {
        let which = match one.place {
            Place::Known(country) => Text::Country(country),
            Place::Unknown => Text::joined([unnamed(), Text::of(Key::RuleName(one.rule))], ": "),
        };
        let certainty = Text::of(Key::Certainty(one.verdict));
        Text::Of(Key::Own("country-certainty"), vec![("country", which.into()), ("certainty", certainty.into())])
    })
}

/// The one that leads, or else every one that is possible.
pub(crate) fn shown(outlook: &Outlook) -> &[Responsible] {
    match outlook.leading() {
        Some(_) => outlook.possible.get(..1).unwrap_or_default(),
        None => &outlook.possible,
    }
}

pub(crate) fn unnamed() -> Text {
    Text::own("country-not-known")
}

/// How certain a country is, by its stable name.
const fn certainty(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Applies => "likely",
        other => other.id(),
    }
}

fn countries(report: &Report, outlook: &Outlook) -> Vec<Line> {
    let shown = shown(outlook);
    let mut lines = Vec::new();
    if outlook.leading().is_none() {
        lines.push(Line::Text(Text::own("responsible-several")));
    }
    let mut cards = Vec::new();
    for one in shown {
        let behind = outlook.findings.iter().find(|finding| finding.rule == one.rule);
        cards.extend(behind.map(|finding| card(report, one, finding)));
    }
    if cards.len() > POSSIBLE {
        lines.push(Line::Names(names(&outlook.possible)));
        lines.push(Fold::of(Text::own("everything-possible"), vec![Line::Cards(cards)]));
    } else {
        lines.push(Line::Cards(cards));
    }
    lines
}

/// All that are possible, side by side: countries, and where one is not known the rule that names it.
fn names(possible: &[Responsible]) -> Vec<Text> {
    let mut names: Vec<Text> = Vec::new();
    for one in possible {
        let name = match one.place {
            Place::Known(country) => Text::Country(country),
            Place::Unknown => Text::of(Key::RuleName(one.rule)),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A country, how certain it is, what it depends on, and the rule behind it.
fn card(report: &Report, one: &Responsible, finding: &Finding) -> Card {
    let told = was_told(report, one, finding);
    let sure = if told { Text::own("certainty-told") } else { Text::of(Key::Certainty(one.verdict)) };
    let (above, name) = match one.place {
        Place::Known(country) => (sure, Text::Country(country)),
        Place::Unknown => (unnamed(), Text::of(Key::RuleName(one.rule))),
    };
    let statement = Statement::of(report, finding);
    Card {
        track: None,
        certainty: if told { "told" } else { certainty(one.verdict) },
        above: Some(above),
        name,
        next: None,
        depends: depends(report, finding),
        because: statement.because(),
        statements: vec![statement],
    }
}

/// Whether an authority has named it.
pub(crate) fn was_told(report: &Report, one: &Responsible, finding: &Finding) -> bool {
    let named = match one.place {
        Place::Known(country) => report.told_elsewhere() && report.told_country() == Some(country),
        Place::Unknown => false,
    };
    named || report.was_told(finding)
}

/// What would settle whether it is this country.
fn depends(report: &Report, finding: &Finding) -> Vec<Text> {
    let depends = report.depends(finding);
    let mut said: Vec<Text> = depends.limits.iter().map(|limit| Text::of(Key::Doubt(limit.doubt))).collect();
    said.extend(depends.facts.iter().map(|fact| Circumstance::of(report, *fact).said()));
    said
}

/// The rules that would name a country and do not, each with the condition on which it failed.
fn passed_over(report: &Report) -> Option<Line> {
    let mut found: Vec<(&Outlook, &Finding)> = Vec::new();
    for outlook in report.outlooks.iter() {
        for finding in outlook.passed_over() {
            if !found.iter().any(|(_, other)| other.rule == finding.rule) {
                found.push((outlook, finding));
            }
        }
    }
    if found.is_empty() {
        return None;
    }
    let lines = found
        .into_iter()
        .map(|(outlook, finding)| Line::PassedOver(Statement::of(report, finding), why_not(report, outlook, finding)));
    Some(Fold::of(Text::own("why-not-others"), lines.collect()))
}

/// The rule that goes first, or on what it failed, which mostly is one sentence; and what it would have
/// said where it was not reached.
fn why_not(report: &Report, outlook: &Outlook, finding: &Finding) -> Vec<Text> {
    let mut said: Vec<Text> = finding.by.map(goes_first).into_iter().collect();
    let failed = report.failed(outlook, finding.rule);
    said.extend(failed.iter().map(|failed| Circumstance::of(report, failed).said()));
    let named = report.named_by(finding.rule).filter(|_| finding.verdict == Verdict::Displaced);
    said.extend(named.map(|country| Text::with(Key::Own("would-name"), "country", Text::Country(country))));
    said
}
