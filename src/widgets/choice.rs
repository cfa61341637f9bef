use interview::{Answer, Choice};
use leptos::prelude::event_target_checked;
use words::{Key, Speaker};

use super::choice_icons::choice_icon;
use super::{El, el, icon, text};
use crate::app::Form;

/// One answer to choose: a real radio button on a card that can be pressed as a whole.
pub(crate) struct ChoiceCard {
    /// The choice, the country, or `unknown`.
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    /// The name of its drawing.
    pub(crate) drawing: Option<&'static str>,
    pub(crate) answer: Answer,
    /// The other answers are no radio buttons, so that this one is a box to tick.
    pub(crate) alone: bool,
}

impl ChoiceCard {
    pub(crate) fn new(label: String, answer: Answer) -> Self {
        Self { id: "unknown".to_owned(), label, hint: None, drawing: Some("question"), answer, alone: false }
    }

    pub(crate) fn el(self, form: Form) -> El {
        let Self { id, label, hint, drawing, answer, alone } = self;
        let (kind, name) = if alone { ("checkbox", "unknown") } else { ("radio", "answer") };
        let input = el("input")
            .attr("type", kind)
            .attr("name", name)
            .attr("value", &id)
            .on_while("checked", move || form.draft().chosen == Some(answer))
            .on("change", move |event| {
                let chosen = event_target_checked(&event).then_some(answer);
                form.enter(|draft| draft.chosen = chosen);
            });
        let words = text("span", "choice-text", &label).with_any(hint.map(|hint| text("span", "choice-hint", &hint)));
        let card = el("label").class("choice").attr("data-choice", &id).with(input).with(words);
        card.with_any(drawing.map(icon))
    }
}

/// A card for each of these choices.
pub(crate) fn choices(form: Form, speaker: &Speaker, choices: &'static [Choice]) -> Vec<El> {
    choices.iter().map(|choice| card(form, speaker, choice)).collect()
}

fn card(form: Form, speaker: &Speaker, choice: &'static Choice) -> El {
    let hint = speaker.if_any(Key::ChoiceHint(form.question(), choice));
    let label = speaker.key(Key::Choice(form.question(), choice));
    let drawing = Some(choice_icon(form.question().id, choice.id));
    let card = ChoiceCard::new(label, Answer::Choice(choice));
    ChoiceCard { id: choice.id.to_owned(), hint, drawing, ..card }.el(form)
}
