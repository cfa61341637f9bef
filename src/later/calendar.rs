use interview::Reminder;
use law::{CONTACTS, Date};

use crate::app::{Guide, Voice, Way};
use crate::widgets::{El, button, el, icon, phrase};

/// A way for the last safe day into the person's own calendar; `None` where no file can be saved. `lead`
/// and `act` are the keys of what is due and of what to do about it.
pub(crate) fn calendar(guide: Guide, voice: &Voice, day: Date, lead: &str, act: &str) -> Option<El> {
    if !guide.browser().ways.can(Way::Save) {
        return None;
    }
    let mut details = [&*voice.say(lead), " ", &voice.date(day), "."].concat();
    let council = CONTACTS.first().and_then(|contact| contact.found.as_ref()).map_or("", |found| found.page);
    for line in [&*voice.say(act), council, &voice.say("calendar-guidance")] {
        details.push('\n');
        details.push_str(line);
    }
    let title = voice.say("calendar-title");
    let save = move || {
        let id = ["appeal-", &day.to_string()].concat();
        let reminder = Reminder { id: &id, day, made: guide.today(), title: &title, details: &details };
        guide.browser().ways.save(&[&*id, ".ics"].concat(), "text/calendar;charset=utf-8", &reminder.to_calendar());
    };
    let button =
        button("secondary", "calendar", "", save).with(icon("calendar")).with(phrase("span", "", voice, "calendar"));
    Some(el("div").with(button).with(phrase("p", "small", voice, "calendar.help")))
}
