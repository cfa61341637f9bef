//! How long a time limit is, from what it runs, and whom it binds.

use crate::{Date, Fact, named};

/// How long a time limit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say all")]
pub enum Term {
    Days(u8),
    Weeks(u8),
    Months(u8),
}

impl Term {
    /// The last day by the calendar, where the term runs from what happens on that day.
    ///
    /// That day is not itself counted. Weeks end on the same day of the week, months on the same date;
    /// where the last month has no such date, on its last day (Regulation 2024/1351, article 75(a) to
    /// (c); for days the Danish count is the same).
    #[must_use]
    pub fn end(self, since: Date) -> Date {
        match self {
            Self::Days(days) => since.plus_days(i32::from(days)),
            Self::Weeks(weeks) => since.plus_days(7 * i32::from(weeks)),
            Self::Months(months) => since.plus_months(months),
        }
    }

    /// As ISO 8601 writes it: `P7D`, `P2W`, `P3M`.
    #[must_use]
    pub fn iso(self) -> String {
        let (count, unit) = match self {
            Self::Days(count) => (count, "D"),
            Self::Weeks(count) => (count, "W"),
            Self::Months(count) => (count, "M"),
        };
        ["P", &count.to_string(), unit].concat()
    }
}

named! {
    /// What a time limit runs from.
    pub enum Event {
        /// The person is told of the Immigration Service's decision.
        Told = "told",
        /// The application is made. The person knows the day of the registration, which is near it.
        Application = "application",
        /// The application is registered.
        Registration = "registration",
        /// Fingerprints or visa data are found that match.
        Match = "match",
        /// The other country receives the request or the notification.
        Request = "request",
        /// The other country says yes or confirms, or its time to answer is over.
        Acceptance = "acceptance",
        /// The last decision on an appeal that stopped the transfer, or the end of its effect.
        AppealOver = "appeal-over",
        /// The person is taken into detention.
        Arrest = "arrest",
        /// The asylum interview.
        Interview = "interview",
        /// The person is told that a permit has lapsed.
        Lapse = "lapse",
        /// The person must have left. A day that was named and is not counted to.
        Leaving = "leaving",
    }
}

impl Event {
    /// The fact that says on which day it was; `None` for what nobody is asked.
    #[must_use]
    pub const fn day(self) -> Option<Fact> {
        match self {
            Self::Told => Some(Fact::DecisionDate),
            Self::Application | Self::Registration => Some(Fact::RegistrationDate),
            Self::Leaving => Some(Fact::LeaveBy),
            _ => None,
        }
    }
}

named! {
    /// Whom a time limit binds.
    pub enum Party {
        /// The person: what has to be done by then is done too late afterwards.
        Person = "person",
        /// The authorities of Denmark or of the other country.
        Authorities = "authorities",
        /// Nobody: what follows then comes by itself.
        Nobody = "nobody",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_ends_where_article_75_says() {
        let table = [
            ("2026-03-02", Term::Days(7), "2026-03-09"),
            ("2026-03-02", Term::Weeks(2), "2026-03-16"),
            ("2026-07-10", Term::Months(2), "2026-09-10"),
            ("2026-11-20", Term::Months(3), "2027-02-20"),
            // The last month has no such date.
            ("2026-12-31", Term::Months(2), "2027-02-28"),
            ("2027-11-30", Term::Months(3), "2028-02-29"),
            ("2026-08-31", Term::Months(1), "2026-09-30"),
            ("2026-02-28", Term::Months(6), "2026-08-28"),
        ];
        for (since, term, end) in table {
            assert_eq!(term.end(Date::parse(since).unwrap()).to_string(), end, "{term:?} from {since}");
        }
    }

    #[test]
    fn a_term_is_written_as_others_read_it() {
        assert_eq!([Term::Days(7), Term::Weeks(2), Term::Months(18)].map(Term::iso), ["P7D", "P2W", "P18M"]);
    }
}
