//! One rule, whole.

use law::{BOOK, CASES, Case, Doubt, Limit, Rule};
use words::{Key, Missing};

use super::groups::Groups;
use super::{capital, decisions, places, table, unclear};
use crate::condition;
use crate::english::{English, Naming, Said};

/// Everything on a rule, under its id.
pub(super) fn section(rule: &'static Rule, english: &English, groups: &Groups) -> Said {
    let mut parts = vec![format!("## {}", rule.id), format!("> {}", english.sentence(rule)?)];
    parts.push(belongs(rule, english)?);
    parts.push(format!("**It applies** {}", condition::list(&rule.when, english)?));
    parts.extend(exceptions(rule, english));
    parts.extend(limits(rule, english)?);
    parts.extend(effects(rule, english)?);
    parts.push(titled("Sources", &places(rule.sources, english)?));
    parts.extend(doubts(rule, english)?);
    parts.extend(decisions::on(rule, english)?.map(|lines| titled("What decisions show", &lines)));
    parts.push(cases(rule, english, groups)?);
    Ok(parts.join("\n\n"))
}

/// A part with its heading: above a list or a table, beside a sentence.
fn titled(title: &str, text: &str) -> String {
    if text.starts_with(['-', '|']) { format!("**{title}**\n\n{text}") } else { format!("**{title}.** {text}") }
}

fn belongs(rule: &'static Rule, english: &English) -> Said {
    let set = rule.regime.map_or("both", law::Regime::id);
    let set = english.say(&format!("set-{set}"))?;
    let name = english.short_name(rule).map(|name| format!("**Short name.** {name}. ")).unwrap_or_default();
    let outside = if rule.sources.iter().any(|cite| cite.source.founding) {
        ""
    } else {
        " **It rests on sources from outside the founding documents alone.**"
    };
    Ok(format!("{name}**Set of rules.** {}.{outside}", capital(&set)))
}

/// The rules that go before it.
fn exceptions(rule: &'static Rule, english: &English) -> Option<String> {
    let lines: Vec<String> =
        BOOK.before(rule).map(|other| format!("- {}", english.name(other, Naming::Link))).collect();
    (!lines.is_empty()).then(|| titled("It gives way where one of these applies firmly", &lines.join("\n")))
}

/// What turns "likely" into "depends".
fn limits(rule: &'static Rule, english: &English) -> Result<Option<String>, Missing> {
    let said = |limit: &Limit| {
        let safe = english.guide(Key::Doubt(limit.doubt))?;
        let doubt = format!("[{}](doubts.md#{})", limit.doubt.id, limit.doubt.id);
        let always = matches!(limit.when, law::Condition::All([]));
        let case = if always {
            "In every case".to_owned()
        } else {
            format!("Where {}", condition::phrase(&limit.when, english, Naming::Link)?)
        };
        Ok(format!("- {case}: {safe} ({doubt})"))
    };
    let lines = rule.limits.iter().map(said).collect::<Result<Vec<_>, Missing>>()?;
    Ok((!lines.is_empty()).then(|| titled("It depends", &lines.join("\n"))))
}

fn effects(rule: &'static Rule, english: &English) -> Result<Option<String>, Missing> {
    let lines: Vec<String> =
        rule.then.iter().map(|effect| Ok(format!("- {}", english.effect(effect)?))).collect::<Result<_, Missing>>()?;
    Ok((!lines.is_empty()).then(|| titled("What follows", &lines.join("\n"))))
}

/// Every doubt of the rule, those of its limits among them, with what each source says.
fn doubts(rule: &'static Rule, english: &English) -> Result<Option<String>, Missing> {
    let mut all: Vec<&Doubt> = Vec::new();
    for doubt in rule.doubts.iter().copied().chain(rule.limits.iter().map(|limit| limit.doubt)) {
        if all.iter().all(|other| other.id != doubt.id) {
            all.push(doubt);
        }
    }
    let lines = all.iter().map(|doubt| unclear(doubt, english)).collect::<Result<Vec<_>, _>>()?;
    Ok((!lines.is_empty()).then(|| titled("What is uncertain", &lines.join("\n"))))
}

fn cases(rule: &'static Rule, english: &English, groups: &Groups) -> Said {
    let shown = CASES.iter().copied().flatten().filter(|case| case.rules.contains(&rule));
    let row = |case: &Case| {
        let expected = english.expected(case)?;
        Ok([capital(case.situation), capital(&expected), groups.start(case.given, english)?.cell(english)?])
    };
    let rows = shown.map(row).collect::<Result<Vec<_>, Missing>>()?;
    Ok(titled("Worked cases", &table(["Situation", "Result", "What is known"], rows)))
}
