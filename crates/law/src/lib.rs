//! What the law says, as data.
//!
//! A [`Rule`] states where it comes from, when it holds, what displaces it and what follows.
//! [`Facts`] say what is known of one person's case. [`weigh`] holds every rule against the facts
//! and gives a [`Finding`] for each: it applies, depends on something that limits it, is unmet, is
//! displaced, or is open because an unknown fact decides. Reasons come out of the weighing and are written nowhere else.
//!
//! This crate reads no clock, no file and no network: today is a fact like any other. It holds no
//! sentence for a reader either; every rule, fact and source has an id, and the words lie in
//! `locales`.
//!
//! ```
//! use law::{BOOK, Fact, Facts, Regime, Truth, Verdict, weigh};
//!
//! let mut facts = Facts::default();
//! facts.set(Fact::DenmarkExamines, Truth::Yes);
//!
//! let findings = weigh(&BOOK, &facts, Regime::DublinThree);
//! let told = findings.iter().find(|finding| finding.rule.id == "fi6").unwrap();
//! assert_eq!(told.verdict, Verdict::Depends, "unless the person is back after an earlier case");
//!
//! facts.set(Fact::CameBack, Truth::No);
//! let findings = weigh(&BOOK, &facts, Regime::DublinThree);
//! let told = findings.iter().find(|finding| finding.rule.id == "fi6").unwrap();
//! assert_eq!(told.verdict, Verdict::Applies);
//! ```

mod book;
mod case;
mod condition;
pub mod contact;
mod country;
mod date;
mod doubt;
mod effect;
mod fact;
mod fact_set;
mod facts;
mod holiday;
mod lawbook;
mod named;
mod provision;
mod regime;
mod responsibility;
mod rule;
mod ruling;
mod source;
mod step;
mod term;
mod verdict;
mod weigh;
mod window;

pub use book::{
    ADDED, BOOK, CASES, CATALOGUE, Carried, HOLDINGS, MAPS, PROVISIONS, SHARED, Shared, holdings_on, rulings,
};
pub use case::{Case, Given, Mapped};
pub use condition::{Condition, Flat};
pub use contact::{CONTACTS, Contact, Found, Hours, Pages, Standing};
pub use country::{Area, Country, UnknownCountry};
pub use date::{Date, UnreadableDate, Weekday};
pub use doubt::{DOUBTS, Doubt};
pub use effect::{By, Centre, Effect, LegalHelp, LetterKind, Section, Stay, Track};
pub use fact::{Fact, FactKind};
pub use fact_set::FactSet;
pub use facts::{Facts, Truth, Value};
pub use holiday::{Holiday, Rest, holiday};
pub use lawbook::Book;
pub use provision::Provision;
pub use regime::{Regime, regimes};
pub use responsibility::{Place, Responsible, possible};
pub use rule::{Limit, Rule, Topic, Yields};
pub use ruling::{Decided, Holding, Ruling};
pub use source::{Cite, SOURCES, Source, Weight, checked, clock_can_be_right, may_be_out_of_date};
pub use step::{Line, Located, Position, Step, locate};
pub use term::{Event, Party, Term};
pub use verdict::Verdict;
pub use weigh::{Earlier, Explained, Finding, Residual, Weighed, explain, failed, needs, residual, weigh};
pub use window::{Later, Moves, Window, WindowState};
