use interview::Answer;
use leptos::prelude::event_target_checked;

use crate::ui::Guide;
use crate::ui::parts::{Tag, icon, tag, text};

/// One answer to choose: a real radio button on a card that can be pressed as a whole.
pub(super) struct Card {
    /// How tests name it.
    pub(super) mark: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) answer: Answer,
    /// The other answers are no radio buttons, so that this one is a box to tick.
    pub(super) alone: bool,
    /// What it is found by in a list that can be searched.
    pub(super) keys: Option<String>,
}

impl Card {
    pub(super) fn new(label: String, answer: Answer) -> Self {
        Self { mark: "unknown".to_owned(), label, hint: None, answer, alone: false, keys: None }
    }

    pub(super) fn tag(self, guide: Guide) -> Tag {
        let Self { mark, label, hint, answer, alone, keys } = self;
        let (kind, name) = if alone { ("checkbox", "unknown") } else { ("radio", "answer") };
        let input = tag("input")
            .mark("type", kind)
            .mark("name", name)
            .mark("value", &mark)
            .on_while("checked", move || guide.draft().chosen == Some(answer))
            .on("change", move |event| {
                let chosen = event_target_checked(&event).then_some(answer);
                guide.enter(|draft| draft.chosen = chosen);
            });
        let words = text("span", "text", &label).with_any(hint.map(|hint| text("span", "hint", &hint)));
        let card = tag("label").class("choice").mark("data-choice", &mark).with(input).with(words).with(icon("choice"));
        match keys {
            // The chosen one stays in sight, or Next would hand in what cannot be seen.
            Some(keys) => card.mark_while("hidden", move || {
                let draft = guide.draft();
                draft.chosen != Some(answer) && !keys.contains(&draft.search)
            }),
            None => card,
        }
    }
}
