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

    /// The card of a choice.
    pub(crate) fn of(form: Form, speaker: &Speaker, choice: &'static Choice) -> Self {
        let question = form.question();
        Self {
            id: choice.id.to_owned(),
            hint: speaker.if_any(Key::ChoiceHint(question, choice)),
            drawing: Some(choice_icon(question.id, choice.id)),
            ..Self::new(speaker.key(Key::Choice(question, choice)), Answer::Choice(choice))
        }
    }

    pub(crate) fn el(self, form: Form) -> El {
        let answer = self.answer;
        let (kind, name) = if self.alone { ("checkbox", "unknown") } else { ("radio", "answer") };
        let input = el("input")
            .attr("type", kind)
            .attr("name", name)
            .attr("value", &self.id)
            .on_while("checked", move || form.draft().chosen == Some(answer))
            .on("change", move |event| {
                let chosen = event_target_checked(&event).then_some(answer);
                form.enter(|draft| draft.chosen = chosen);
            });
        self.around(input)
    }

    /// The card around its button or box.
    pub(crate) fn around(self, input: El) -> El {
        let hint = self.hint.map(|hint| text("span", "choice-hint", &hint));
        let words = text("span", "choice-text", &self.label).with_any(hint);
        let card =
            el("label").class("choice").attr("part", "card").attr("data-choice", &self.id).with(input).with(words);
        card.with_any(self.drawing.map(icon))
    }
}

/// A card for each of these choices, under the name of its group where they are in groups.
pub(crate) fn choices(form: Form, speaker: &Speaker, choices: &'static [Choice]) -> Vec<El> {
    let mut all: Vec<El> = Vec::new();
    for choice in choices {
        let card = ChoiceCard::of(form, speaker, choice).el(form);
        match (choice.group, all.pop()) {
            (Some(name), before) => {
                all.extend(before);
                all.push(group(form, speaker, name).with(card));
            }
            (None, Some(before)) if choices.first().is_some_and(|first| first.group.is_some()) => {
                all.push(before.with(card));
            }
            (None, before) => all.extend(before.into_iter().chain([card])),
        }
    }
    all
}

fn group(form: Form, speaker: &Speaker, name: &'static str) -> El {
    let id = ["group-", name].concat();
    let heading = text("h2", "choice-group-name", &speaker.key(Key::Group(form.question(), name))).attr("id", &id);
    el("div").class("choice-group").attr("role", "group").attr("aria-labelledby", &id).with(heading)
}
