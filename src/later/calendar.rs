use interview::Reminder;
use law::CONTACTS;

use crate::app::{Guide, Voice, Way};
use crate::later::result::Deadline;
use crate::widgets::{El, button, el, icon, phrase};

/// A way for the last safe day into the person's own calendar, while there is time.
pub(crate) fn calendar(guide: Guide, voice: &Voice, deadline: &Deadline) -> Option<El> {
    let day = deadline.running().filter(|_| guide.browser().ways.can(Way::Save))?;
    let mut details = [&*voice.say(deadline.lead), " ", &voice.date(day), "."].concat();
    let council = CONTACTS.first().and_then(|contact| contact.found.as_ref()).map_or("", |found| found.page);
    for line in [&*voice.say(deadline.act), council, &voice.say("calendar-guidance")] {
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
