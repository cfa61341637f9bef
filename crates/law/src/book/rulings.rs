//! The decisions that are published, by what they show.
//!
//! The Board publishes a selection of its decisions, of which only parts were seen. They are shown one by
//! one, and never as a rate or a chance.

mod criteria;
mod protection;
mod take_back;

use crate::{Holding, Rule};

/// What decisions show, in the order in which it is read.
const HOLDINGS: [&[Holding]; 3] = [take_back::HOLDINGS, protection::HOLDINGS, criteria::HOLDINGS];

/// What decisions show, in the order in which it is read.
pub fn holdings() -> impl Iterator<Item = &'static Holding> {
    HOLDINGS.into_iter().flatten()
}

/// What decisions show of a rule.
pub fn holdings_on(rule: &Rule) -> impl Iterator<Item = &'static Holding> {
    holdings().filter(move |holding| holding.rules.contains(&rule))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_decision_stands_once_and_whole() {
        let (mut seen, mut named) = (BTreeSet::new(), BTreeSet::new());
        for holding in holdings() {
            assert!(named.insert(holding.id) && !holding.rules.is_empty(), "{}", holding.id);
            assert!(holding.rulings.is_sorted_by_key(|ruling| ruling.year), "{}", holding.id);
            for ruling in holding.rulings {
                assert!(seen.insert(ruling.id), "{} stands twice", ruling.id);
                assert!((2013..=2026).contains(&ruling.year), "{}", ruling.id);
                assert!(ruling.country.is_empty() || ruling.country().is_some(), "{}", ruling.id);
                assert!(ruling.url.is_none_or(|url| url.starts_with("https://")), "{}", ruling.id);
            }
        }
        assert_eq!(seen.len(), 100);
    }
}
