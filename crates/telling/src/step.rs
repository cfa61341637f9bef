use interview::Report;
use law::{By, Contact};
use words::{Key, Speaker, Text};

use crate::{Deadline, Helper, Letter};

/// Something to do now.
#[derive(Clone, Debug)]
pub struct Step {
    /// The stable name of its rule.
    pub id: &'static str,
    /// What to do, in one short sentence.
    pub said: Text,
    /// Where, how or why; not every step has it.
    pub more: Key,
    /// By when, where that is a day.
    pub due: Option<Text>,
    /// Who is asked, or where one goes.
    pub reach: Option<Helper>,
    pub(crate) contact: Option<&'static Contact>,
    /// The letter that is sent with it.
    pub letter: Option<Letter>,
}

impl Step {
    /// All of it but who is asked, in lines.
    #[must_use]
    pub fn in_short(&self, speaker: &Speaker) -> Vec<String> {
        let said = [Some(&self.said), self.due.as_ref()].into_iter().flatten().map(|text| speaker.say(text));
        said.chain(speaker.if_any(self.more)).collect()
    }
}

/// What to do now, what is due first before what is due later.
pub(crate) fn steps(report: &Report) -> Vec<Step> {
    let told = |step: interview::Step| Step {
        id: step.rule.id,
        said: Text::of(Key::Rule(step.rule)),
        more: Key::StepMore(step.rule),
        due: due(report, step.by),
        reach: step.reach.map(Helper::of),
        contact: step.reach,
        letter: step.letter.and_then(|kind| Letter::of(report, kind)),
    };
    let mut steps: Vec<Step> = report.steps().into_iter().map(told).collect();
    say_once(&mut steps);
    steps
}

/// How somebody is reached stands at the first step that leads there. A step with a letter says it beside the text.
fn say_once(steps: &mut [Step]) {
    let mut said: Vec<&str> = Vec::new();
    for step in steps.iter_mut().filter(|step| step.letter.is_none()) {
        let known = step.contact.is_some_and(|contact| said.contains(&contact.id));
        said.extend(step.contact.map(|contact| contact.id));
        step.reach = step.reach.take().filter(|_| !known);
    }
}

fn due(report: &Report, by: By) -> Option<Text> {
    let day = match by {
        By::Deadline => Deadline::of(report)?.running()?,
        By::Leaving => report.leave_by().filter(|day| *day >= report.today)?,
        By::Today | By::Soon | By::Then => return None,
    };
    Some(Text::dated(Key::Own("step-due"), day))
}
