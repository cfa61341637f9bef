//! What is said of a case, between the report and whoever draws it.
//!
//! A report says what is so. A telling says what is *said*: which statements, in which order, how
//! surely, with which question beside them and under which fold; as data, in no language. The result,
//! the adviser's view, paper, copied text, the calendar and the comparison with another answer only
//! draw it.
//!
//! A telling may order, choose and count; it never judges. It reads the report, and neither facts nor
//! conditions; `condition.rs` alone looks at a condition, to word it.

mod answer;
mod ask;
mod brief;
mod calendar;
mod changes;
mod circumstance;
mod cite;
mod condition;
mod country;
mod dates;
mod deadline;
mod enquiry;
mod helper;
mod letter;
mod many;
mod map;
mod means;
mod part;
mod procedure;
mod result;
mod review;
mod ruled;
mod sheet;
mod stated;
mod statement;
mod statements;
mod step;
mod stops;

pub use ask::{Ask, asks};
pub use brief::{Brief, Ground};
pub use calendar::{Reminder, calendar};
pub use changes::{Change, Changed, Comparison, Pair};
pub use circumstance::answered;
pub use cite::{Cited, Unclear, founded, wrong_clock};
pub use condition::{Branch, Unfolding, When};
pub use dates::{DayNote, day_notes};
pub use deadline::{Deadline, DeadlineState};
pub use enquiry::Enquiry;
pub use helper::{Helper, Reach, all_helpers, council, helpers, who_helps, who_is_named};
pub use law::LetterKind;
pub use letter::{BLANK, Letter, LetterText};
pub use map::{Map, MapLine, Stop};
pub use means::Meaning;
pub use part::{Body, Card, Depends, Fold, Line, Part, Stands};
pub use result::Telling;
pub use review::{Entry, Group, Hangs, Review, Row, Tab};
pub use ruled::{Decision, Ruled};
pub use sheet::{Sheet, Spoken};
pub use stated::{Chapter, Stated, chapters};
pub use statement::{Label, Reasons, Statement};
pub use step::Step;
pub use stops::{NearStop, Stops};
