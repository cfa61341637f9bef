use interview::Report;
use law::{Facts, Finding, Rule, Verdict};

use super::reasons::{cites, doubt, fact};
use crate::app::Voice;
use crate::widgets::{El, el, icon, phrase, text};

/// One statement of the result; it opens to its reasons and sources.
pub(super) fn statement(voice: &Voice, report: &Report, finding: &Finding) -> El {
    let rule = finding.rule;
    let mut sentence = text("span", "", &said(voice, rule));
    if let Some((shade, key)) = mark(finding) {
        sentence = sentence.text(" ").with(label(shade, &voice.say(&key)));
    }
    if !rule.sources.iter().any(|cite| cite.source.founding) {
        sentence = sentence.text(" ").with(label("outside", &voice.say("statement-outside")));
    }
    // To be told apart only where more than one set of rules may be the right one.
    if let Some(regime) = rule.regime.filter(|_| report.outlooks.len() > 1) {
        sentence = sentence.text(" ").with(label("law", &voice.say(&["regime-", regime.id()].concat())));
    }
    let (own_voice, facts, own_finding) = (voice.clone(), report.facts.clone(), finding.clone());
    el("details")
        .class("statement")
        .attr("data-rule", rule.id)
        .attr("data-verdict", finding.verdict.id())
        .with(el("summary").with(sentence).with(icon("open")))
        .when_opened(move || vec![reasons(&own_voice, &facts, &own_finding)])
}

/// A few words beside a sentence that limit it.
pub(crate) fn label(shade: &str, words: &str) -> El {
    text("span", "tag", words).attr("data-shade", shade)
}

/// The rule in a sentence.
pub(super) fn said(voice: &Voice, rule: &Rule) -> String {
    voice.say(&["rule-", rule.id].concat())
}

/// The short name of a gate or criterion.
pub(crate) fn name(voice: &Voice, rule: &Rule) -> String {
    voice.if_any(&["rule-", rule.id, ".name"].concat()).unwrap_or_else(|| said(voice, rule))
}

/// What is to be seen at once beside the sentence, where it does not simply hold.
fn mark(finding: &Finding) -> Option<(&'static str, String)> {
    match finding.verdict {
        Verdict::Applies => None,
        verdict => Some((verdict.id(), ["verdict-", verdict.id()].concat())),
    }
}

fn reasons(voice: &Voice, facts: &Facts, finding: &Finding) -> El {
    let heading = |key| phrase("h3", "", voice, key);
    let mut reasons = el("div").class("reasons");
    if let Some(first) = finding.by {
        reasons = reasons.with(text("p", "", &voice.say_with("displaced-by", &[("rule", &name(voice, first))])));
    }
    if !finding.deciding.is_empty() {
        let key = if finding.verdict == Verdict::Open { "reasons-open" } else { "reasons" };
        let deciding = finding.deciding.iter().map(|deciding| text("li", "", &fact(voice, facts, deciding)));
        reasons = reasons.with(heading(key)).with(el("ul").with_all(deciding));
    }
    let limits = finding.limits.iter().map(|limit| limit.doubt);
    let mut doubts = limits.chain(finding.rule.doubts.iter().copied()).peekable();
    if doubts.peek().is_some() {
        reasons = reasons.with(heading("doubts")).with_all(doubts.map(|unclear| doubt(voice, unclear)));
    }
    reasons.with(heading("sources")).with(cites(voice, finding.rule.sources))
}
