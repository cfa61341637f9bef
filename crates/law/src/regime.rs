//! Which set of rules decides about responsibility.

use crate::{Date, Fact, Facts, Truth, named};

named! {
    /// A set of rules on which country is responsible.
    pub enum Regime {
        /// Regulation (EU) No 604/2013, the Dublin III Regulation.
        DublinThree = "dublin-iii",
        /// Regulation (EU) 2024/1351 on asylum and migration management.
        AsylumManagement = "asylum-management",
    }
}

impl Regime {
    /// The days of registration from which on another set of rules is, or may be, the right one, in
    /// order.
    pub fn borders() -> impl Iterator<Item = Date> {
        [FROM_ONE_TEXT, FROM_BOTH_TEXTS].into_iter().flatten()
    }
}

/// The first day on which one published text of Regulation 2024/1351 (arts. 84 and 85) applies it.
const FROM_ONE_TEXT: Option<Date> = Date::new(2026, 6, 12);
/// The first day by the other published text, and so the first that is beyond doubt.
const FROM_BOTH_TEXTS: Option<Date> = Date::new(2026, 7, 1);

/// The sets of rules that may be the right one, by the day of registration.
///
/// Before 12 June 2026 the older, from 1 July 2026 the newer; between the two, and where the day
/// is not known, both, because the published texts differ on the date. Someone who is not yet
/// registered will be so today at the earliest.
#[must_use]
pub fn regimes(facts: &Facts) -> Vec<Regime> {
    let both = Regime::ALL.to_vec();
    let not_yet = facts.truth(Fact::Registered) == Truth::No;
    let registered = facts.date(Fact::RegistrationDate);
    let told = facts.date(Fact::DecisionDate);
    // Whoever was told a decision was registered before that.
    if registered.is_none() && told.is_some() && told < FROM_ONE_TEXT {
        return vec![Regime::DublinThree];
    }
    let Some(earliest) = registered.or(if not_yet { facts.date(Fact::Today) } else { None }) else { return both };
    if Some(earliest) >= FROM_BOTH_TEXTS {
        vec![Regime::AsylumManagement]
    } else if !not_yet && Some(earliest) < FROM_ONE_TEXT {
        vec![Regime::DublinThree]
    } else {
        both
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(registered: Option<&str>, today: &str) -> Facts {
        let mut facts = Facts::default();
        facts.set(Fact::Today, Date::parse(today).unwrap());
        facts.set(Fact::Registered, Truth::from(registered.is_some()));
        if let Some(day) = registered {
            facts.set(Fact::RegistrationDate, Date::parse(day).unwrap());
        }
        facts
    }

    #[test]
    fn the_day_of_registration_decides() {
        use Regime::{AsylumManagement, DublinThree};
        let table: [(Option<&str>, &[Regime]); 6] = [
            (Some("2026-06-11"), &[DublinThree]),
            (Some("2026-06-12"), &[DublinThree, AsylumManagement]),
            (Some("2026-06-30"), &[DublinThree, AsylumManagement]),
            (Some("2026-07-01"), &[AsylumManagement]),
            (Some("2019-01-01"), &[DublinThree]),
            (None, &[AsylumManagement]),
        ];
        for (registered, expected) in table {
            assert_eq!(regimes(&facts(registered, "2026-11-21")), expected, "{registered:?}");
        }
        assert_eq!(regimes(&facts(None, "2026-03-05")).len(), 2, "not registered yet, and may be on any later day");
        assert_eq!(regimes(&Facts::default()).len(), 2, "an unknown day leaves both");
    }

    #[test]
    fn whoever_was_told_a_decision_was_registered_before() {
        for (told, sets) in [("2026-06-11", 1), ("2026-06-12", 2), ("2026-11-02", 2)] {
            let mut facts = Facts::default();
            facts.set(Fact::DecisionDate, Date::parse(told).unwrap());
            assert_eq!(regimes(&facts).len(), sets, "{told}");
        }
    }
}
