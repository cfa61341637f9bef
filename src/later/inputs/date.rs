use law::Date;
use leptos::prelude::event_target_value;
use words::{Key, Speaker, Text};

use crate::app::{Draft, Field, Form, Guide, enter};
use crate::widgets::{El, button, el, notice, phrase, said};

/// A date in three fields, with shortcuts for the two days that are meant most often. A clock that cannot
/// be right is named first: it would call every day one that has not come.
pub(super) fn date(guide: Guide, form: Form, speaker: &Speaker) -> Vec<El> {
    let today = guide.today();
    let shortcut = |key: &'static str, date| {
        button("secondary", key, &speaker.own(key), move || form.enter(|draft| *draft = Draft::of_date(date)))
    };
    let shortcuts = [shortcut("today", today), shortcut("yesterday", today.plus_days(-1))];
    let labels = ["date-day", "date-month", "date-year"];
    let fields =
        Field::ALL.into_iter().zip(labels).map(|(place, key)| field(form, place, phrase("label", "", speaker, key)));
    let clock = telling::wrong_clock(today).map(|said_of_it| notice("clock", said("span", "", speaker, &said_of_it)));
    let year =
        el("p").class("date-year").attr("role", "status").live(move || unusual_year(form, &guide.speaker(), today));
    let shortcuts = el("div").class("date-shortcuts").with_all(shortcuts);
    let fields = vec![shortcuts, el("div").class("date").with_all(fields), year];
    clock.into_iter().chain(fields).collect()
}

/// Asks whether the year is meant where it lies far back: it may be so, and it is often a slip.
fn unusual_year(form: Form, speaker: &Speaker, today: Date) -> Option<El> {
    let read = form.draft().read?.ok()?;
    let year = Text::Plain(read.year().to_string());
    let asked = Text::with(Key::Own("date-year-check"), "year", year);
    (read.year() + YEARS_BACK <= today.year()).then(|| said("span", "", speaker, &asked))
}

/// A case that began so many years ago is rare.
const YEARS_BACK: u16 = 3;

fn field(form: Form, place: Field, label: El) -> El {
    let id = place.id();
    let input = el("input")
        .attr("id", id)
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("maxlength", "40")
        .attr_while("aria-invalid", move || form.fault().is_some_and(|fault| fault.is_in(place)))
        .value(move || form.draft().in_field(place))
        .on("input", move |event| {
            let typed = event_target_value(&event);
            form.enter(|draft| enter(draft, place, typed));
        });
    el("div").class("date-field").attr("data-part", id).with(label.attr("for", id)).with(input)
}
