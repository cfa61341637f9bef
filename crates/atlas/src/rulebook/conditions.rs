//! The conditions that many rules share, each written out once.

use law::{Rule, Step};
use words::Missing;

use super::ended;
use crate::condition::{self, names_of};
use crate::english::{English, Said, link};
use crate::rulebook::map;
use crate::shared::{long_lists, rules_with, steps_with, used};

pub(super) fn text(english: &English) -> Said {
    let mut parts = vec![
        format!("# {}", english.say("conditions-title")?),
        "[The rulebook](README.md)".to_owned(),
        english.say("conditions-reading")?,
    ];
    for (shared, rules, steps) in used() {
        parts.push(format!("## {}", shared.id));
        parts.push(format!("> {}", english.say(&format!("shared-{}", shared.id))?));
        parts.push(format!("**It is so** {}", condition::written_out(&shared.when, english)?));
        parts.push(used_by(&rules, &steps, english)?);
    }
    for (place, codes) in long_lists().into_iter().enumerate() {
        parts.push(format!("## Countries {}", place + 1));
        parts.push(format!("{}.", names_of(codes, english)?.join(", ")));
        let names = |part: &law::Condition| matches!(part, law::Condition::OneOf(_, other) if *other == codes);
        parts.push(used_by(&rules_with(&names, &|_| false), &steps_with(&names, &|_| false), english)?);
    }
    Ok(ended(&parts))
}

fn used_by(rules: &[&'static Rule], steps: &[&'static Step], english: &English) -> Result<String, Missing> {
    if rules.is_empty() && steps.is_empty() {
        return english.say("used-within");
    }
    let steps = steps.iter().map(|step| map::link(step, english)).collect::<Result<Vec<_>, _>>()?;
    let names: Vec<String> = rules.iter().map(|rule| link(rule)).chain(steps).collect();
    english.fill("used-by", &[("rules", &names.join(", "))])
}
