//! The steps of the procedure, and where worked cases stand among them.

use law::{BOOK, Condition, Line, MAPS, Mapped, Step};
use words::{Key, Missing};

use super::{capital, ended, groups::Groups, places, table};
use crate::condition;
use crate::english::{English, Said};

pub(super) fn text(english: &English, groups: &Groups) -> Said {
    let mut parts = vec![
        format!("# {}", english.say("map-title")?),
        "[The rulebook](README.md)".to_owned(),
        english.say("map-reading")?,
    ];
    for line in Line::ALL {
        let steps: Vec<&Step> = BOOK.steps.iter().copied().filter(|step| step.line == line).collect();
        let listed = steps.iter().map(|step| Ok(format!("- [{}](#{}): {}", step.id, step.id, name(step, english)?)));
        let listed = listed.collect::<Result<Vec<_>, Missing>>()?;
        parts.push(format!("**{}**\n\n{}", english.say(&format!("line-{}", line.id()))?, listed.join("\n")));
    }
    for step in BOOK.steps {
        parts.push(section(step, english)?);
    }
    parts.push(format!("## {}", english.say("map-cases")?));
    parts.push(english.say("map-cases-reading")?);
    let rows = MAPS.iter().map(|case| row(case, english, groups)).collect::<Result<Vec<_>, Missing>>()?;
    parts.push(table(["Situation", "Stands at", "Behind", "Closed", "Not known", "What is known"], rows));
    Ok(ended(&parts))
}

/// A link to the step, for any page of the rulebook.
pub(super) fn link(step: &'static Step, english: &English) -> Said {
    english.fill("step", &[("step", &format!("[{}](map.md#{})", step.id, step.id))])
}

fn name(step: &'static Step, english: &English) -> Said {
    english.guide(Key::Step(step))
}

fn section(step: &'static Step, english: &English) -> Said {
    let what = english.guide(Key::StepWhat(step))?;
    let mut parts = vec![format!("## {}", step.id), format!("> {}. {what}", name(step, english)?)];
    if let Some(whole) = step.part_of {
        parts.push(english.fill("step-part", &[("step", &format!("[{}](#{})", whole.id, whole.id))])?);
    }
    if let Some(track) = step.track {
        let track = english.say(&format!("track-{}", track.id()))?;
        parts.push(english.fill("step-track", &[("track", &track)])?);
    }
    for (key, when) in
        [("step-reached", &step.reached), ("step-behind", &step.behind), ("step-may-come", &step.may_come)]
    {
        if !matches!(when, Condition::Any([])) {
            parts.push(format!("**{}** {}", english.say(key)?, condition::list(when, english)?));
        } else if key == "step-reached" {
            parts.push(english.say("step-never-reached")?);
        }
    }
    parts.push(format!("**Sources**\n\n{}", places(step.sources, english)?));
    Ok(parts.join("\n\n"))
}

fn row(case: &Mapped, english: &English, groups: &Groups) -> Result<[String; 6], Missing> {
    let linked = |step: &'static Step| format!("[{}](#{})", step.id, step.id);
    let listed = |steps: &[&'static Step]| match steps {
        [] => english.say("map-none"),
        steps => Ok(steps.iter().map(|step| linked(step)).collect::<Vec<_>>().join(", ")),
    };
    Ok([
        capital(case.situation),
        case.here.map_or_else(|| english.say("map-nowhere"), |step| Ok(linked(step)))?,
        listed(case.past)?,
        listed(case.closed)?,
        listed(case.unknown)?,
        groups.start(case.given, english)?.cell(english)?,
    ])
}
