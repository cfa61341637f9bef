//! What is asked, in which order, and the report that comes of it.
//!
//! The law says which facts it needs; this crate holds the [`QUESTIONS`] that give them and an
//! [`Interview`] that asks only those whose answer can still change something. Changing an answer
//! keeps the later ones: they are heard again as soon as their question applies again.
//!
//! ```
//! use interview::{Answer, Interview, question};
//! use law::Date;
//!
//! let mut interview = Interview::new(Date::parse("2026-03-05").unwrap());
//! let stage = interview.next().unwrap();
//! assert_eq!(stage.id, "stage");
//! interview.answer(stage, Answer::Choice("waiting")).unwrap();
//! assert_eq!(interview.next(), question("registered"));
//! ```

mod answer;
mod calendar;
mod catalogue;
mod changes;
mod depends;
pub mod exchange;
mod interview;
mod link;
mod problem;
mod question;
mod report;
mod review;
mod walk;

pub use answer::Answer;
pub use calendar::Reminder;
pub use catalogue::{QUESTIONS, question};
pub use changes::{Aspect, Changes, RuleChange, Standing};
pub use depends::{Depends, limits_apart};
pub use interview::Interview;
pub use link::{Opened, Trouble, Unread};
pub use problem::Problem;
pub use question::{Asked, Choice, Kind, Question};
pub use report::{Known, OpenFact, Outlook, Report, Responsible};
pub use review::{Entry, Group};
pub use walk::{Walked, walk};
