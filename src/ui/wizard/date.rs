use leptos::prelude::event_target_value;

use crate::ui::Guide;
use crate::ui::draft::{Draft, Field};
use crate::ui::parts::{Tag, button, tag};
use crate::ui::voice::Voice;

/// A date in three fields, with shortcuts for the two days that are meant most often.
pub(super) fn date(guide: Guide, voice: &Voice) -> Vec<Tag> {
    let today = guide.today();
    let shortcut = |key: &str, date| {
        button("secondary", key, &voice.say(key), move || guide.enter(|draft| *draft = Draft::of_date(date)))
    };
    let shortcuts = [shortcut("today", today), shortcut("yesterday", today.plus_days(-1))];
    let fields = [(Field::Day, "date-day"), (Field::Month, "date-month"), (Field::Year, "date-year")];
    let fields = fields.map(|(part, key)| field(guide, part, voice.tag("label", "", key)));
    vec![tag("div").class("shortcuts").with_all(shortcuts), tag("div").class("date").with_all(fields)]
}

fn field(guide: Guide, part: Field, label: Tag) -> Tag {
    let id = part.id();
    let input = tag("input")
        .mark("id", id)
        .mark("type", "text")
        .mark("inputmode", "numeric")
        .mark("autocomplete", "off")
        .mark("maxlength", "4")
        .mark_while("aria-invalid", move || guide.fault().is_some_and(|fault| fault.is_in(part)))
        .value(move || guide.draft().part(part))
        .on("input", move |event| {
            let typed = event_target_value(&event);
            guide.enter(|draft| {
                draft.chosen = None;
                *draft.part_mut(part) = typed;
            });
        });
    tag("div").class("part").mark("data-part", id).with(label.mark("for", id)).with(input)
}
