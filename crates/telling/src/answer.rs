use interview::Report;
use words::{Gap, Key, Text};

use crate::Deadline;

/// What the case comes to: the heading of all that is told.
pub(crate) fn answer(report: &Report) -> Text {
    let Some(finding) = report.answer() else { return Text::own("result-title") };
    let deadline = Deadline::of(report);
    let day = deadline.and_then(|deadline| deadline.day()).map_or_else(|| Text::plain(""), Text::Date);
    let country = report.told_country().map_or_else(|| Text::own("another-country"), Text::Country);
    let window = deadline.map_or("none", |deadline| deadline.days());
    let gaps = vec![("window", Gap::Variant(window)), ("date", day.into()), ("country", country.into())];
    Text::Of(Key::Answer(finding.rule), gaps)
}
