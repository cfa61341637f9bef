use leptos::prelude::event_target_value;

use crate::app::{Draft, Field, Guide, Voice};
use crate::widgets::{El, button, el, phrase};

/// A date in three fields, with shortcuts for the two days that are meant most often.
pub(crate) fn date(guide: Guide, voice: &Voice) -> Vec<El> {
    let today = guide.today();
    let shortcut = |key: &str, date| {
        button("secondary", key, &voice.say(key), move || guide.enter(|draft| *draft = Draft::of_date(date)))
    };
    let shortcuts = [shortcut("today", today), shortcut("yesterday", today.plus_days(-1))];
    let fields = [(Field::Day, "date-day"), (Field::Month, "date-month"), (Field::Year, "date-year")];
    let fields = fields.map(|(part, key)| field(guide, part, phrase("label", "", voice, key)));
    vec![el("div").class("shortcuts").with_all(shortcuts), el("div").class("date").with_all(fields)]
}

fn field(guide: Guide, part: Field, label: El) -> El {
    let id = part.id();
    let input = el("input")
        .attr("id", id)
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("maxlength", "4")
        .attr_while("aria-invalid", move || guide.fault().is_some_and(|fault| fault.is_in(part)))
        .value(move || guide.draft().part(part))
        .on("input", move |event| {
            let typed = event_target_value(&event);
            guide.enter(|draft| {
                draft.chosen = None;
                *draft.part_mut(part) = typed;
            });
        });
    el("div").class("part").attr("data-part", id).with(label.attr("for", id)).with(input)
}
