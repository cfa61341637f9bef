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
        let [title, details, id] = [self.title, self.details, self.id].map(escaped);
        let [made, first, last] = [self.made, self.day, self.day.plus_days(1)].map(compact);
        let lines: [&[&str]; 24] = [
            &["BEGIN:VCALENDAR"],
            &["VERSION:2.0"],
            &["PRODID:-//asylum-guide//EN"],
            &["CALSCALE:GREGORIAN"],
            &["BEGIN:VEVENT"],
            &["UID:", &id, "@asylum-guide"],
            &["DTSTAMP:", &made, "T000000Z"],
            &["DTSTART;VALUE=DATE:", &first],
            &["DTEND;VALUE=DATE:", &last],
            &["SUMMARY:", &title],
            &["DESCRIPTION:", &details],
            // It does not keep the day from being free for something else.
            &["TRANSP:TRANSPARENT"],
            &["BEGIN:VALARM"],
            &["ACTION:DISPLAY"],
            &["TRIGGER:-P2D"],
            &["DESCRIPTION:", &title],
            &["END:VALARM"],
            &["BEGIN:VALARM"],
            &["ACTION:DISPLAY"],
            &["TRIGGER:-P1D"],
            &["DESCRIPTION:", &title],
            &["END:VALARM"],
            &["END:VEVENT"],
            &["END:VCALENDAR"],
        ];
        let mut file = String::new();
        for line in lines {
            fold(&mut file, line);
        }
        file
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
fn fold(file: &mut String, line: &[&str]) {
    let mut used = 0;
    for letter in line.iter().flat_map(|piece| piece.chars()) {
        if used + letter.len_utf8() > LINE {
            file.push_str("\r\n ");
            used = 1;
        }
        file.push(letter);
        used += letter.len_utf8();
    }
    file.push_str("\r\n");
}
