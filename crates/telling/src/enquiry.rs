//! The questions that people type, and which rules and steps answer them.
//!
//! Whoever asks has answered nothing. So each is answered by what says itself for whom it is, or holds for all who ask
//! it; and beside every rule stands when it holds.

mod here;
mod sent;

use law::contact::{DRC, STAFF};
use law::{Contact, LetterKind};
use words::Text;

use crate::{Helper, Stated};

/// A question that people ask.
#[derive(Debug)]
pub struct Enquiry {
    /// Under which key it stands.
    key: &'static str,
    /// The rules and steps that answer it in short, by their stable names.
    short: &'static [&'static str],
    /// Those with what there is more to know.
    more: &'static [&'static str],
    help: &'static [&'static Contact],
    /// Whether the table of days belongs to it.
    pub days: bool,
    /// The letter that belongs to it.
    pub letter: Option<LetterKind>,
}

/// Who helps in every case.
static ALWAYS: [&Contact; 2] = [&DRC, &STAFF];

const fn asked(key: &'static str, short: &'static [&'static str], more: &'static [&'static str]) -> Enquiry {
    Enquiry { key, short, more, help: &ALWAYS, days: false, letter: None }
}

/// How an enquiry is written.
impl Enquiry {
    const fn helped_by(mut self, help: &'static [&'static Contact]) -> Self {
        self.help = help;
        self
    }

    const fn days(mut self) -> Self {
        self.days = true;
        self
    }

    const fn letter(mut self, letter: LetterKind) -> Self {
        self.letter = Some(letter);
        self
    }
}

impl Enquiry {
    /// All of them, in the order in which a case comes to them.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        sent::ALL.iter().chain(here::ALL)
    }

    /// The stable name.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.key.strip_prefix("ask-").unwrap_or(self.key)
    }

    /// It as it is asked.
    #[must_use]
    pub const fn said(&self) -> Text {
        Text::own(self.key)
    }

    /// What answers it in short.
    #[must_use]
    pub fn short(&self) -> Vec<Stated> {
        stated(self.short)
    }

    /// What there is more to know.
    #[must_use]
    pub fn more(&self) -> Vec<Stated> {
        stated(self.more)
    }

    /// Who helps.
    #[must_use]
    pub fn help(&self) -> Vec<Helper> {
        self.help.iter().map(|contact| Helper::of(contact)).collect()
    }
}

fn stated(ids: &[&str]) -> Vec<Stated> {
    ids.iter().filter_map(|id| Stated::named(id)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_enquiry_is_answered_by_rules_that_are_there() {
        let mut ids = BTreeSet::new();
        for enquiry in Enquiry::all() {
            assert!(ids.insert(enquiry.id()), "{}", enquiry.id());
            for id in enquiry.short.iter().chain(enquiry.more) {
                assert!(interview::rule(id).is_some(), "{}: {id}", enquiry.id());
            }
            let once: BTreeSet<_> = enquiry.short.iter().chain(enquiry.more).collect();
            assert_eq!(once.len(), enquiry.short.len() + enquiry.more.len(), "{}", enquiry.id());
        }
        assert_eq!(ids.len(), 30);
    }
}
