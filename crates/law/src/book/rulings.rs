//! The decisions that are published, by what they show.
//!
//! The Board publishes a selection of its decisions, of which only parts were seen. They are shown one by
//! one, and never as a rate or a chance.

mod criteria;
mod protection;
mod take_back;

use super::{
    admissibility as ad, another_country as an, board as ab, child_criteria as cc, children as ch,
    dublin_criteria as dc, dublin_procedure as dp, dublin_regulation as dr, earlier_applications as ea, gates as ga,
    newer_criteria as am, newer_rights as nr, reopening as su, times as ti,
};
use crate::regime::Regime::DublinThree;
use crate::{Holding, Rule, Ruling};

/// What decisions show, in the order in which it is read.
pub static HOLDINGS: &[Holding] = &[
    // Taking back
    dublin("refused-there", &[&ea::DC10, &ea::DC10_CLOSED, &am::AM_BACK]),
    dublin("left-there", &[&ea::DC10, &ea::DC10_PENDING, &am::AM_BACK]),
    dublin("withdrawn-there", &[&ea::DC10, &ea::DC10_CLOSED, &am::AM_BACK]),
    dublin("illness", &[&ea::DC10, &am::AM_BACK, &nr::DISCRETION]),
    dublin("partner", &[&dc::DC3, &dc::DC3_OTHER, &am::AM26]),
    dublin("spouse-and-take-back", &[&dc::DC3, &ea::DC10, &am::AM_BACK]),
    dublin("danish-spouse", &[&dc::DC3_STATUS, &ea::DC10]),
    dublin("own-children", &[&dc::DC3, &ea::DC10, &am::AM_BACK, &nr::DISCRETION]),
    dublin("grown-relatives", &[&dc::DC3_OTHER]),
    dublin("dependants", &[&dr::D16, &am::AM34]),
    dublin("born-after", &[&su::SU_STAY_ELSEWHERE, &ab::AB6, &ea::DC10]),
    of("age", &[&ea::DC10, &ch::UM1, &ch::UM_AGE]),
    dublin("three-months-outside", &[&ea::ABSENCE_PROOF, &ea::DC10]),
    dublin("request-late", &[&ti::D_LATE, &ea::DC10]),
    dublin("transfer-time", &[&ti::D29, &ti::AM46]),
    dublin("several-countries", &[&ea::SEVERAL, &ti::D29]),
    dublin("back-again", &[&dp::NA_AGAIN, &ti::D_LATE, &ti::D29]),
    dublin("country-turned", &[&dc::DC5, &ea::DC10, &am::AM33, &am::AM_BACK, &nr::DISCRETION]),
    dublin("tie-to-denmark", &[&ea::DC10, &am::AM_BACK, &nr::DISCRETION]),
    // Protection elsewhere
    of("protected", &[&ga::AD1]),
    of("card-expired", &[&ga::AD1]),
    of("protected-and-family", &[&ga::AD1, &dc::DC3]),
    of("protected-child", &[&ga::AD1, &ad::AD9]),
    of("protected-and-hardship", &[&ga::AD1]),
    of("two-sections", &[&ga::AD1, &an::DC13]),
    of("first-country-once", &[&ga::AD1]),
    // Visa, entry, family
    dublin("visa", &[&dc::DC4, &am::AM29]),
    dublin("visa-ended", &[&dc::DC4, &am::AM29]),
    dublin("visa-and-spouse", &[&dc::DC4, &dc::DC3]),
    dublin("permit-later", &[&ea::D19_PERMIT]),
    dublin("special-act", &[&dc::DC4]),
    dublin("entry", &[&dc::DC5, &am::AM33]),
    dublin("child-and-relative", &[&cc::CHILD_RELATIVE]),
];

const fn of(id: &'static str, rules: &'static [&'static Rule]) -> Holding {
    Holding { id, rules, under: None }
}

/// What was decided under the Dublin III Regulation.
const fn dublin(id: &'static str, rules: &'static [&'static Rule]) -> Holding {
    Holding { id, rules, under: Some(DublinThree) }
}

/// What decisions show of a rule.
pub fn holdings_on(rule: &Rule) -> impl Iterator<Item = &'static Holding> {
    HOLDINGS.iter().filter(move |holding| holding.rules.contains(&rule))
}

/// The decisions that show it, from the oldest to the newest. Nothing that a visitor downloads reads them here:
/// they come with the words that are fetched later.
#[must_use]
pub fn rulings(holding: &Holding) -> &'static [Ruling] {
    let all = [take_back::RULINGS, protection::RULINGS, criteria::RULINGS];
    let found = all.into_iter().flatten().find(|(id, _)| *id == holding.id);
    found.map_or(&[], |(_, rulings)| rulings)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_decision_stands_once_and_whole() {
        let (mut seen, mut named) = (BTreeSet::new(), BTreeSet::new());
        for holding in HOLDINGS {
            let rulings = rulings(holding);
            assert!(named.insert(holding.id) && !holding.rules.is_empty() && !rulings.is_empty(), "{}", holding.id);
            assert!(rulings.is_sorted_by_key(|ruling| ruling.year), "{}", holding.id);
            for ruling in rulings {
                assert!(seen.insert(ruling.id), "{} stands twice", ruling.id);
                assert!((2013..=2026).contains(&ruling.year), "{}", ruling.id);
                assert!(ruling.country.is_empty() || ruling.country().is_some(), "{}", ruling.id);
                assert!(ruling.url.is_none_or(|url| url.starts_with("https://")), "{}", ruling.id);
            }
        }
        assert_eq!(seen.len(), 100);
    }
}
