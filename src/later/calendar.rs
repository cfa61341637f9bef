use telling::{Deadline, Reminder, council};
use words::Speaker;

use crate::app::{Guide, Way};
use crate::widgets::{El, button, el, icon, phrase};

/// A way for the last safe day into the person's own calendar, while there is time.
pub(crate) fn calendar(guide: Guide, speaker: &Speaker, deadline: &Deadline) -> Option<El> {
    let day = deadline.running().filter(|_| guide.browser().ways.can(Way::Save))?;
    let details = speaker.say(&deadline.in_calendar(council().and_then(|council| council.page))?);
    let title = speaker.own("calendar-title");
    let save = move || {
        let id = ["appeal-", &day.to_string()].concat();
        let reminder = Reminder { id: &id, day, made: guide.today(), title: &title, details: &details };
        guide.browser().ways.save(&[&*id, ".ics"].concat(), "text/calendar;charset=utf-8", &reminder.to_calendar());
    };
    let button =
        button("secondary", "calendar", "", save).with(icon("calendar")).with(phrase("span", "", speaker, "calendar"));
    Some(el("div").with(button).with(phrase("p", "small", speaker, "calendar.help")))
}
