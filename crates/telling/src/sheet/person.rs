//! The page that the person takes along.

use interview::Report;
use words::Text;

use super::{ALL, SheetLine, SheetPart};
use crate::answer::answer;
use crate::cite::{out_of_date, wrong_clock};
use crate::result::guidance;
use crate::step::steps;
use crate::{Deadline, Helper, Step, who_is_named};

pub(super) fn parts(report: &Report) -> Vec<SheetPart> {
    let mut head = vec![guidance(report.today)];
    head.extend(wrong_clock(report.today));
    head.extend(out_of_date(report.today));
    let deadline = Deadline::of(report).map(|one| one.in_short()).unwrap_or_default();
    let steps = steps(report);
    let helpers = who_is_named(&steps).iter().map(Helper::in_short).collect();
    vec![
        SheetPart::new("sheet-title", answer(report), ALL, head),
        SheetPart::under("sheet-deadline", ALL, deadline),
        SheetPart { lines: numbered(&steps), ..SheetPart::under("steps-title", ALL, Vec::new()) },
        SheetPart::under("helpers-title", 1, helpers),
    ]
}

/// What to do, by when, and how.
fn numbered(steps: &[Step]) -> Vec<SheetLine> {
    let mut lines = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let mut said = vec![Text::Plain([&(place + 1).to_string(), "."].concat()), step.said.clone()];
        said.extend(step.due.clone());
        lines.push(SheetLine { said: Text::joined(said, " "), more: Some(step.more) });
    }
    lines
}
