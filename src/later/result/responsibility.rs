use interview::{Outlook, Report};
use law::{Effect, Finding, Place, Responsible, Rule, Verdict};

use super::reasons::fact;
use super::section::{self, Statements, others};
use super::statement::{name, statement};
use crate::app::Voice;
use crate::widgets::{El, el, phrase, text};

/// So many countries can stand side by side.
const FEW: usize = 3;

/// Which country is probably responsible and by which rule; where that is not settled, every one
/// that is possible and what it depends on. Then what else is to be said, and why not by the other
/// rules.
pub(super) fn responsibility(voice: &Voice, report: &Report, applying: &[&Finding], mut section: El) -> El {
    let same = report.outlooks.windows(2).all(|pair| matches!(pair, [one, other] if one.possible == other.possible));
    let told_apart = if same { 1 } else { report.outlooks.len() };
    let mut told: Vec<&Rule> = Vec::new();
    for outlook in report.outlooks.iter().take(told_apart) {
        if !same {
            section = section.with(phrase("h3", "", voice, &["regime-", outlook.regime.id()].concat()));
        }
        section = countries(voice, report, outlook, section, &mut told);
    }
    let rest = applying.iter().filter(|finding| !told.contains(&finding.rule));
    let section = match Statements::of(rest.copied().collect()) {
        Some(rest) => rest.shown(voice, report, section, section::FEW),
        None => section,
    };
    section.with_any(passed_over(voice, report))
}

fn countries<'a>(voice: &Voice, report: &Report, outlook: &'a Outlook, section: El, told: &mut Vec<&'a Rule>) -> El {
    let leading = outlook.leading();
    let shown = leading.as_ref().map_or(&*outlook.possible, std::slice::from_ref);
    let behind = |one: &Responsible| outlook.findings.iter().find(|finding| finding.rule == one.rule);
    let shown: Vec<_> = shown.iter().filter_map(|one| Some((*one, behind(one)?))).collect();
    told.extend(shown.iter().map(|(_, finding)| finding.rule));
    let section = match leading {
        Some(_) => section,
        None => section.with(phrase("p", "", voice, "responsible-several")),
    };
    if shown.len() > FEW {
        let names = names(voice, &outlook.possible);
        let (voice_then, report) = (voice.clone(), report.clone());
        let shown: Vec<_> = shown.into_iter().map(|(one, finding)| (one, finding.clone())).collect();
        let behind = move || vec![cards(&voice_then, &report, shown.iter().map(|(one, finding)| (one, finding)))];
        return section.with(names).with(others(voice, "everything-possible", behind));
    }
    section.with(cards(voice, report, shown.iter().map(|(one, finding)| (one, *finding))))
}

fn cards<'a>(voice: &Voice, report: &Report, shown: impl Iterator<Item = (&'a Responsible, &'a Finding)>) -> El {
    el("ul").class("cards").with_all(shown.map(|(one, finding)| country(voice, report, one, finding)))
}

/// How much stands behind a country: the words for it are in the locales under `certainty-<id>`.
pub(crate) const fn certainty(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Applies => "likely",
        other => other.id(),
    }
}

/// All that are possible, side by side: countries, and where one is not known the rule that names it.
fn names(voice: &Voice, possible: &[Responsible]) -> El {
    let mut names: Vec<String> = Vec::new();
    for one in possible {
        let name = match one.place {
            Place::Known(country) => voice.country(country),
            Place::Unknown => name(voice, one.rule),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    el("ul").class("outcomes").with_all(names.iter().map(|name| text("li", "", name)))
}

/// A country, how certain it is, what it depends on, and the rule behind it.
fn country(voice: &Voice, report: &Report, one: &Responsible, finding: &Finding) -> El {
    let likely = voice.say(&["certainty-", certainty(one.verdict)].concat());
    let (small, large) = match one.place {
        Place::Known(country) => (likely, voice.country(country)),
        Place::Unknown => (voice.say("country-not-known"), name(voice, one.rule)),
    };
    let card = el("li")
        .class("card country")
        .attr("data-certainty", certainty(one.verdict))
        .with(text("span", "small", &small))
        .with(text("strong", "", &large));
    let depends = depends(voice, report, finding);
    let list = el("ul").class("small").with_all(depends.iter().map(|sentence| text("li", "", sentence)));
    card.with_any((!depends.is_empty()).then_some(list))
        .with_any(because(voice, report, finding))
        .with(statement(voice, report, finding))
}

/// The facts that decided for it.
fn because(voice: &Voice, report: &Report, finding: &Finding) -> Option<El> {
    if !finding.verdict.is_met() || finding.deciding.is_empty() {
        return None;
    }
    let facts = finding.deciding.iter().map(|deciding| text("li", "", &fact(voice, &report.facts, deciding)));
    let list = el("ul").with_all(facts);
    Some(el("div").class("because small").with(phrase("span", "", voice, "reasons")).with(list))
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

/// The rules that would name a country and do not, each with the condition on which it failed.
fn passed_over(voice: &Voice, report: &Report) -> Option<El> {
    report.outlooks.iter().flat_map(Outlook::passed_over).next()?;
    let (voice_then, report) = (voice.clone(), report.clone());
    let behind = move || {
        let mut found: Vec<(&Outlook, &Finding)> = Vec::new();
        for outlook in report.outlooks.iter() {
            for finding in outlook.passed_over() {
                if !found.iter().any(|(_, other)| other.rule == finding.rule) {
                    found.push((outlook, finding));
                }
            }
        }
        found.into_iter().map(|(outlook, finding)| other(&voice_then, &report, outlook, finding)).collect()
    };
    Some(others(voice, "why-not-others", behind))
}

fn other(voice: &Voice, report: &Report, outlook: &Outlook, finding: &Finding) -> El {
    let other = el("div").class("other").with(statement(voice, report, finding));
    other.with_all(why_not(voice, report, outlook, finding)).with_any(would_name(voice, report, finding))
}

/// The rule that goes first, or on what it failed; mostly that is one sentence.
fn why_not(voice: &Voice, report: &Report, outlook: &Outlook, finding: &Finding) -> Vec<El> {
    let failed = report.failed(outlook, finding.rule);
    let first = finding.by.map(|first| voice.say_with("displaced-by", &[("rule", &name(voice, first))]));
    let said = first.into_iter().chain(failed.iter().map(|failed| fact(voice, &report.facts, failed)));
    said.map(|sentence| text("p", "small would", &sentence)).collect()
}

/// What a rule would have said that was not reached.
fn would_name(voice: &Voice, report: &Report, finding: &Finding) -> Option<El> {
    let country = finding.rule.then.iter().find_map(|effect| match effect {
        Effect::Responsible(fact) => report.facts.country(*fact),
        _ => None,
    });
    let country = voice.country(country.filter(|_| finding.verdict == Verdict::Displaced)?);
    Some(text("p", "small would", &voice.say_with("would-name", &[("country", &country)])))
}
