use telling::{Deadline, DeadlineState};
use words::{Speaker, Text};

use crate::app::{Guide, Screen};
use crate::later::original::original;
use crate::widgets::{El, button, el, said, text};

/// The card that matters most: by when an appeal must have arrived.
pub(super) fn deadline(guide: Guide, speaker: &Speaker, deadline: &Deadline) -> El {
    let lead = said("h2", "deadline-must", speaker, &Text::of(deadline.lead())).attr("id", "must");
    let card = el("div").class("deadline").attr("data-part", "deadline").attr("data-state", deadline.days()).with(lead);
    let left = deadline.left().map(|left| said("p", "deadline-left", speaker, &left));
    let small = deadline.small(guide.today()).map(|small| said("p", "small", speaker, &small));
    let card = match deadline.day() {
        None => {
            let due = [Some(Text::of(deadline.lead())), deadline.left()];
            let say = |speaker: &Speaker| due.iter().flatten().map(|text| speaker.say(text)).collect();
            card.with_any(left).with_any(original(guide, say)).with_any(small).with_any(enter_day(guide, speaker))
        }
        Some(day) => {
            let announced = if deadline.state == DeadlineState::Announced { "yes" } else { "no" };
            card.attr("data-announced", announced)
                .with(text("p", "deadline-day", &speaker.date(day)).attr("data-day", &day.to_string()))
                .with_any(speaker.own_date(day).map(|date| text("p", "deadline-own-day", &date)))
                .with_any(original(guide, |speaker| vec![speaker.say(&deadline.in_a_line())]))
                .with_any(left.filter(|_| deadline.running().is_some()))
                .with_any(small)
        }
    };
    el("section").attr("data-part", "urgent").attr("aria-labelledby", "must").with(card)
}

/// The way to the question for the day. Where it is not even known whether a decision was told, that is
/// not asked.
fn enter_day(guide: Guide, speaker: &Speaker) -> Option<El> {
    let told = &interview::questions::TOLD;
    guide.number(told)?;
    let label = speaker.own("deadline-enter-day");
    Some(button("secondary", "change", &label, move || guide.go(Screen::Question(told))))
}
