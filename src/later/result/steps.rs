use telling::{Letter, Step};
use words::Speaker;

use super::helpers::reached;
use crate::app::Guide;
use crate::later::letter::letter;
use crate::later::original::original;
use crate::widgets::{El, el, icon, phrase, said, text};

/// What to do now, one after the other.
pub(super) fn steps(guide: Guide, speaker: &Speaker, steps: &[Step]) -> El {
    el("ol").class("steps").with_all(steps.iter().map(|one| step(guide, speaker, one)))
}

fn step(guide: Guide, speaker: &Speaker, step: &Step) -> El {
    let more = speaker.if_any(step.more).map(|more| text("p", "", &more));
    el("li")
        .attr("data-step", step.id)
        .attr("part", "step")
        .with(said("p", "steps-do", speaker, &step.said))
        .with_any(step.due.as_ref().map(|due| said("p", "steps-due", speaker, due)))
        .with_any(more)
        .with_any(original(guide, |speaker| step.in_short(speaker)))
        // Where and how a letter is sent stands beside its text.
        .with_any(step.reach.as_ref().filter(|_| step.letter.is_none()).and_then(|helper| reached(speaker, helper)))
        .with_any(step.letter.as_ref().map(|letter| to_send(guide, speaker, letter)))
}

/// The text that is sent, behind a button.
fn to_send(guide: Guide, speaker: &Speaker, written: &Letter) -> El {
    let (then, written) = (speaker.clone(), written.clone());
    let summary = el("summary").class("button secondary").attr("data-action", "letter");
    el("details")
        .class("steps-letter")
        .attr("data-part", "say")
        .with(summary.with(icon("letter")).with(phrase("span", "", speaker, "steps-letter")))
        .when_opened(move || vec![letter(guide, &then, &written)])
}
