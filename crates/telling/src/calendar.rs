//! Days as entries for a calendar (RFC 5545).

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
    /// Whether it rings, on the two last working days before: then there is still somebody to ask.
    pub rings: bool,
}

/// Longest line, in bytes without its end (section 3.1).
const LINE: usize = 75;

/// The file with these days.
#[must_use]
pub fn calendar(days: &[Reminder]) -> String {
    let mut file = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//asylum-guide//EN", "CALSCALE:GREGORIAN"] {
        fold(&mut file, &[line]);
    }
    for day in days {
        day.write(&mut file);
    }
    fold(&mut file, &["END:VCALENDAR"]);
    file
}

impl Reminder<'_> {
    fn write(&self, file: &mut String) {
        let [title, details, id] = [self.title, self.details, self.id].map(escaped);
        let [made, first, last] = [self.made, self.day, self.day.plus_days(1)].map(compact);
        let lines: [&[&str]; 8] = [
            &["BEGIN:VEVENT"],
            &["UID:", &id, "@asylum-guide"],
            &["DTSTAMP:", &made, "T000000Z"],
            &["DTSTART;VALUE=DATE:", &first],
            &["DTEND;VALUE=DATE:", &last],
            &["SUMMARY:", &title],
            &["DESCRIPTION:", &details],
            // It does not keep the day from being free for something else.
            &["TRANSP:TRANSPARENT"],
        ];
        for line in lines {
            fold(file, line);
        }
        for before in self.rings() {
            let alarm: [&[&str]; 5] = [
                &["BEGIN:VALARM"],
                &["ACTION:DISPLAY"],
                &["TRIGGER:", &before],
                &["DESCRIPTION:", &title],
                &["END:VALARM"],
            ];
            for line in alarm {
                fold(file, line);
            }
        }
        fold(file, &["END:VEVENT"]);
    }
}

impl Reminder<'_> {
    /// When it rings: how long before the day begins. At nine in the morning, fifteen hours before midnight.
    fn rings(&self) -> Vec<String> {
        if !self.rings {
            return Vec::new();
        }
        let last = self.day.working_day_before();
        let before = [last.working_day_before(), last].map(|day| self.day.days_since(day) - 1);
        before.map(|days| format!("-P{days}DT15H")).into()
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
