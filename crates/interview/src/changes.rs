//! What another answer would change: two reports, side by side.

use law::{BOOK, Date, Place, Rule, Track, Truth, Verdict, named};

use crate::report::{Known, Outlook, Report};

/// What differs between two reports of the same day.
#[derive(Clone, Debug)]
pub struct Changes {
    /// What, in few words, is not as it was.
    pub aspects: Vec<Aspect>,
    /// Rules of which the second report says something else, in the order of the book.
    pub rules: Vec<RuleChange>,
}

named! {
    /// Something that a result says in few words, in the order of the result. Its heading is in the
    /// locales under `aspect-<id>`.
    pub enum Aspect {
        /// Whether a window runs, and its safe last day.
        Deadline = "deadline",
        /// The procedures in which the case is or may be.
        Track = "track",
        /// The countries that may be responsible.
        Country = "country",
    }
}

/// A rule that stands otherwise in the second report than in the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleChange {
    /// The rule.
    pub rule: &'static Rule,
    /// What was said of it, under the set of rules in which most is said; `None` where nothing was.
    pub before: Option<Verdict>,
    /// The same of what is said now.
    pub after: Option<Verdict>,
}

impl Changes {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.aspects.is_empty() && self.rules.is_empty()
    }
}

impl Report {
    /// What differs in another report.
    ///
    /// ```
    /// use interview::questions::STAGE;
    /// use interview::{Aspect, Interview};
    /// use law::Date;
    ///
    /// let mut interview = Interview::new(Date::parse("2026-11-20").unwrap());
    /// interview.answer(&STAGE, STAGE.read("waiting").unwrap()).unwrap();
    /// let before = interview.report();
    /// interview.answer(&STAGE, STAGE.read("permit").unwrap()).unwrap();
    /// let changes = before.changes(&interview.report());
    /// assert!(changes.aspects.contains(&Aspect::Track));
    /// assert!(interview.report().changes(&interview.report()).is_empty());
    /// ```
    #[must_use]
    pub fn changes(&self, other: &Self) -> Changes {
        let aspects = Aspect::ALL.into_iter().filter(|aspect| self.said(*aspect) != other.said(*aspect));
        let verdicts = self.verdicts().into_iter().zip(other.verdicts());
        let rules = BOOK.rules.iter().zip(verdicts).map(|(rule, (before, after))| RuleChange { rule, before, after });
        let rules = rules.filter(|change| change.before != change.after);
        Changes { aspects: aspects.collect(), rules: rules.collect() }
    }

    /// What it says of each rule of the book: the most that it says under any set of rules.
    fn verdicts(&self) -> Vec<Option<Verdict>> {
        let mut all = vec![None; BOOK.rules.len()];
        for outlook in self.outlooks.iter() {
            // The findings are in the order of the book, so that one walk through it finds all.
            let mut places = BOOK.rules.iter().zip(&mut all);
            for finding in &outlook.findings {
                if let Some((_, known)) = places.find(|(rule, _)| **rule == finding.rule) {
                    *known = Some(finding.verdict).filter(|verdict| verdict.may_apply()).max(*known);
                }
            }
        }
        all
    }

    /// What it says in few words, once for each set of rules that says something else.
    fn said(&self, aspect: Aspect) -> Vec<Said> {
        let mut said: Vec<Said> = Vec::new();
        for one in self.outlooks.iter().map(|outlook| outlook.said(aspect)) {
            if !said.contains(&one) {
                said.push(one);
            }
        }
        said
    }
}

/// What is compared of an aspect.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    Deadline(Truth, Option<Date>),
    Track(Known<Track>),
    Country(Vec<(Place, Verdict)>),
}

impl Outlook {
    fn said(&self, aspect: Aspect) -> Said {
        match aspect {
            Aspect::Deadline => {
                Said::Deadline(self.window_runs, self.window.as_ref().map(|window| window.safe_last_day))
            }
            Aspect::Track => Said::Track(self.tracks.clone()),
            Aspect::Country => Said::Country(self.possible.iter().map(|one| (one.place, one.verdict)).collect()),
        }
    }
}
