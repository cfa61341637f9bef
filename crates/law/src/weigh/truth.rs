//! Whether a condition is so.

use super::Weighing;
use crate::{Condition, Fact, Facts, Term, Truth, Window, WindowState};

impl Condition {
    /// Whether it is so. An unknown fact makes it unknown unless the others already decide. It is read
    /// without a book: where it names a rule or the order of precedence, [`weigh`](crate::weigh) is
    /// what decides.
    #[must_use]
    pub fn truth(&self, facts: &Facts) -> Truth {
        Weighing::without_rules(facts).truth(self)
    }
}

impl Weighing<'_> {
    pub(super) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Is(fact) => self.facts.truth(*fact),
            Condition::IsNot(fact) => !self.facts.truth(*fact),
            Condition::OneOf(fact, codes) => match self.facts.country(*fact) {
                Some(country) => Truth::from(codes.contains(&country.code())),
                // There may be none, as of someone without a citizenship: then it is on no list.
                None => self.facts.truth(*fact),
            },
            Condition::Passed { since, days } => self.passed(*since, *days),
            Condition::Lasts { until, months } => self.lasts(*until, *months),
            Condition::Lapsed { until, months } => !self.lasts(*until, *months),
            Condition::Holds(rule) => self.holds(rule),
            Condition::LeadsAbroad => self.leads().abroad(),
            Condition::LeadsHome => self.leads().home(),
            Condition::All(parts) => self.all(parts, Truth::No),
            Condition::Any(parts) => self.all(parts, Truth::Yes),
        }
    }

    /// The truth of many: the deciding value where one of them has it, else unknown where one is,
    /// else the opposite.
    fn all(&self, parts: &[Condition], deciding: Truth) -> Truth {
        let mut all = !deciding;
        for part in parts {
            match self.truth(part) {
                truth if truth == deciding => return deciding,
                Truth::Unknown => all = Truth::Unknown,
                _ => {}
            }
        }
        all
    }

    fn lasts(&self, until: Fact, months: u8) -> Truth {
        let end = self.facts.date(until).map(|until| until.plus_months(months));
        match (end, self.facts.registered_on(), self.facts.date(Fact::Today)) {
            (Some(end), Some(registered), _) => Truth::from(registered <= end),
            // On whichever day it was, it was not after today.
            (Some(end), None, Some(today)) if today <= end => Truth::Yes,
            _ => Truth::Unknown,
        }
    }

    /// Over where its end has passed wherever it lay; between the safe last day and that, nobody knows.
    fn passed(&self, since: Fact, days: u8) -> Truth {
        let (Some(since), Some(today)) = (self.facts.date(since), self.facts.date(Fact::Today)) else {
            return Truth::Unknown;
        };
        match Window::new(since, Term::Days(days), today).state {
            WindowState::Running => Truth::No,
            WindowState::MayStillRun => Truth::Unknown,
            WindowState::Passed => Truth::Yes,
        }
    }
}
