use interview::{Answer, Choice, Kind, Ticks};
use leptos::prelude::event_target_checked;
use words::Speaker;

use crate::app::Form;
use crate::widgets::{ChoiceCard, El, el};

/// A box to tick for each of these choices, and one for none of them.
pub(super) fn several(form: Form, speaker: &Speaker, choices: &'static [Choice]) -> Vec<El> {
    let boxes = choices.iter().enumerate().map(|(place, choice)| {
        let input = el("input")
            .attr("type", "checkbox")
            .attr("name", "answer")
            .attr("value", choice.id)
            .on_while("checked", move || ticked(form).has(place))
            .on("change", move |event| {
                let ticks = ticked(form).with(place, event_target_checked(&event));
                // Whoever takes back the last tick has not said that none of them is so.
                let chosen = (ticks != Ticks::NONE).then_some(Answer::Several(ticks));
                form.enter(|draft| draft.chosen = chosen);
            });
        ChoiceCard::of(form, speaker, choice).around(input)
    });
    let none = ChoiceCard { alone: true, drawing: Some("no"), ..ChoiceCard::new(speaker.own("none-of-these"), NONE) };
    boxes.chain([ChoiceCard { id: "none".to_owned(), ..none }.el(form)]).collect()
}

const NONE: Answer = Answer::Several(Ticks::NONE);

fn ticked(form: Form) -> Ticks {
    match (form.question().kind, form.draft().chosen) {
        (Kind::Several(_), Some(Answer::Several(ticks))) => ticks,
        _ => Ticks::NONE,
    }
}
