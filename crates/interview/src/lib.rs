//! What is asked, in which order, and the report that comes of it.
//!
//! The law says which facts it needs; this crate holds the [`QUESTIONS`] that give them and an
//! [`Interview`] that asks only those whose answer can still change something. Changing an answer
//! keeps the later ones: they are heard again as soon as their question applies again.
//!
//! ```
//! use interview::questions::{REGISTERED, STAGE};
//! use interview::Interview;
//! use law::Date;
//!
//! let mut interview = Interview::new(Date::parse("2026-03-05").unwrap());
//! assert_eq!(interview.next(), Some(&STAGE));
//! interview.answer(&STAGE, STAGE.read("waiting").unwrap()).unwrap();
//! assert_eq!(interview.next(), Some(&REGISTERED));
//! ```

mod advice;
mod answer;
mod apart;
mod changes;
mod days;
mod depends;
mod ending;
pub mod exchange;
mod interview;
mod letters;
mod link;
mod problem;
mod question;
pub mod questions;
mod report;
mod review;
mod rulebook;
mod ticks;

pub use advice::Step;
pub use answer::Answer;
pub use changes::{Aspect, Changes, RuleChange};
pub use days::{appeal_days, appeal_days_from};
pub use depends::{Depends, limits_apart};
pub use ending::Ending;
pub use interview::Interview;
pub use link::{Opened, Trouble, Unread, is_link};
pub use problem::{Calendar, Problem};
pub use question::{Asked, Choice, Kind, Question};
pub use questions::{QUESTIONS, question};
pub use report::{Known, OpenFact, Outlook, Report};
pub use review::Entry;
pub use rulebook::{rule, rules};
pub use ticks::Ticks;
