use interview::{Outlook, Report, Responsible};
use law::{Effect, Finding, Place, Rule, Verdict};

use super::reasons::fact;
use super::section::{self, Statements};
use super::statement::{name, statement};
use crate::ui::parts::{Tag, tag, text};
use crate::ui::voice::Voice;

/// So many countries can stand side by side.
const FEW: usize = 3;

/// Which country is probably responsible and by which rule; where that is not settled, every one
/// that is possible and what it depends on. Then what else is to be said, and why not by the other
/// rules.
pub(super) fn responsibility(voice: &Voice, report: &Report, applying: &[&Finding], mut section: Tag) -> Tag {
    let same = report.outlooks.windows(2).all(|pair| matches!(pair, [one, other] if one.possible == other.possible));
    let told_apart = if same { 1 } else { report.outlooks.len() };
    let mut told: Vec<&Rule> = Vec::new();
    for outlook in report.outlooks.iter().take(told_apart) {
        if !same {
            section = section.with(voice.tag("h3", "", &["regime-", outlook.regime.id()].concat()));
        }
        section = countries(voice, report, outlook, section, &mut told);
    }
    let rest = applying.iter().filter(|finding| !told.contains(&finding.rule));
    let section = match Statements::of(rest.copied().collect()) {
        Some(rest) => rest.shown(voice, report, section, section::FEW),
        None => section,
    };
    section.with_any(others(voice, report))
}

fn countries<'a>(voice: &Voice, report: &Report, outlook: &'a Outlook, section: Tag, told: &mut Vec<&'a Rule>) -> Tag {
    let leading = outlook.leading();
    let shown = leading.as_ref().map_or(&*outlook.possible, std::slice::from_ref);
    let cards = shown.iter().filter_map(|one| {
        let finding = outlook.findings.iter().find(|finding| finding.rule == one.rule)?;
        told.push(finding.rule);
        Some(country(voice, report, one, finding))
    });
    let list = tag("ul").class("cards").with_all(cards);
    let section = match leading {
        Some(_) => return section.with(list),
        None => section.with(voice.tag("p", "", "responsible-several")),
    };
    if shown.len() > FEW {
        return section
            .with(tag("details").class("others").with(voice.tag("summary", "", "everything-possible")).with(list));
    }
    section.with(list)
}

/// A country, how certain it is, what it depends on, and the rule behind it.
fn country(voice: &Voice, report: &Report, one: &Responsible, finding: &Finding) -> Tag {
    let likely = voice.say(&["certainty-", one.certainty.id()].concat());
    let (small, large) = match one.place {
        Place::Known(country) => (likely, voice.country(country)),
        Place::Unknown => (voice.say("country-not-known"), name(voice, one.rule)),
    };
    let card = tag("li")
        .class("card country")
        .mark("data-certainty", one.certainty.id())
        .with(text("span", "small", &small))
        .with(text("strong", "", &large));
    let depends = depends(voice, report, finding);
    let list = tag("ul").class("small").with_all(depends.iter().map(|sentence| text("li", "", sentence)));
    card.with_any((!depends.is_empty()).then_some(list)).with(statement(voice, report, finding))
}

/// What would settle whether it is this country. What hangs on the other rules is said with them.
fn depends(voice: &Voice, report: &Report, finding: &Finding) -> Vec<String> {
    let own = finding.rule.facts();
    let needs: Vec<_> = finding.needs.iter().filter(|needed| own.contains(*needed)).collect();
    let met = finding.limits.iter().filter(|limit| {
        // Where a fact behind the limit is unknown, that fact is named instead.
        !limit.when.facts().iter().any(|fact| needs.contains(&fact))
    });
    // What hangs on another unknown fact, such as the end of a visa that there may not be, would
    // only lengthen the list: the report leaves it out of what is open.
    let needs = needs.iter().filter(|needed| report.open.iter().any(|open| open.fact == **needed));
    let met = met.map(|limit| voice.say(&["doubt-", limit.doubt.id].concat()));
    met.chain(needs.map(|needed| fact(voice, &report.facts, *needed))).collect()
}

/// The rules that would name a country and do not, with the reason.
fn others(voice: &Voice, report: &Report) -> Option<Tag> {
    let mut found: Vec<&Finding> = Vec::new();
    for finding in report.outlooks.iter().flat_map(Outlook::passed_over) {
        if !found.iter().any(|other| other.rule == finding.rule) {
            found.push(finding);
        }
    }
    if found.is_empty() {
        return None;
    }
    let list = tag("details").class("others").with(voice.tag("summary", "", "why-not-others"));
    Some(found.into_iter().fold(list, |list, finding| {
        list.with(statement(voice, report, finding)).with_any(would_name(voice, report, finding))
    }))
}

/// What a rule would have said that was not reached.
fn would_name(voice: &Voice, report: &Report, finding: &Finding) -> Option<Tag> {
    let country = finding.rule.then.iter().find_map(|effect| match effect {
        Effect::Responsible(fact) => report.facts.country(*fact),
        _ => None,
    });
    let country = voice.country(country.filter(|_| finding.verdict == Verdict::Displaced)?);
    Some(text("p", "small would", &voice.say_with("would-name", &[("country", &country)])))
}
