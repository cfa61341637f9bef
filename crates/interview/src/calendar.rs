//! A day as an entry for a calendar (RFC 5545).

use law::Date;

/// A whole day to be reminded of.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// Tells it from other entries; the same again replaces the one that was saved before.
    pub id: &'a str,
    /// The day.
    pub day: Date,
    /// The day on which the entry is made.
    pub made: Date,
    /// The title.
    pub title: &'a str,
    /// More on it; may have several lines.
    pub details: &'a str,
}

/// Longest line, in bytes without its end (section 3.1).
const LINE: usize = 75;

impl Reminder<'_> {
    /// The file, with alarms two days and one day before.
    #[must_use]
    pub fn to_calendar(&self) -> String {
        let title = escaped(self.title);
        let alarm = |before: &str| {
            let (before, title) = (format!("TRIGGER:-{before}"), format!("DESCRIPTION:{title}"));
            ["BEGIN:VALARM".to_owned(), "ACTION:DISPLAY".to_owned(), before, title, "END:VALARM".to_owned()]
        };
        let head =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//asylum-guide//EN", "CALSCALE:GREGORIAN", "BEGIN:VEVENT"];
        let event = [
            format!("UID:{}@asylum-guide", escaped(self.id)),
            format!("DTSTAMP:{}T000000Z", compact(self.made)),
            format!("DTSTART;VALUE=DATE:{}", compact(self.day)),
            format!("DTEND;VALUE=DATE:{}", compact(self.day.plus_days(1))),
            format!("SUMMARY:{title}"),
            format!("DESCRIPTION:{}", escaped(self.details)),
            // It does not keep the day from being free for something else.
            "TRANSP:TRANSPARENT".to_owned(),
        ];
        let lines = head.into_iter().map(str::to_owned).chain(event).chain(alarm("P2D")).chain(alarm("P1D"));
        let end = ["END:VEVENT", "END:VCALENDAR"].map(str::to_owned);
        lines.chain(end).map(|line| folded(&line)).collect()
    }
}

fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// Section 3.3.11.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Long lines go on after a break and a blank, never within a letter.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut used = 0;
    for letter in line.chars() {
        if used + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            used = 1;
        }
        folded.push(letter);
        used += letter.len_utf8();
    }
    folded + "\r\n"
}
