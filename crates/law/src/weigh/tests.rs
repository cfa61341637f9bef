//! What every rule of the book must satisfy, whatever it says.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::ptr;

use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::*;
use crate::{
    BOOK, CASES, Case, Condition, Country, DOUBTS, Date, Effect, Fact, FactKind, Given, SOURCES, Value, Yields,
};

pub(super) fn facts_of(case: &Case) -> Facts {
    facts_given(case.given)
}

/// The facts of a worked case.
pub(crate) fn facts_given(groups: &[&[Given]]) -> Facts {
    let mut facts = Facts::default();
    for given in groups.iter().copied().flatten() {
        match *given {
            Given::Yes(fact) => facts.set(fact, Truth::Yes),
            Given::No(fact) => facts.set(fact, Truth::No),
            Given::In(fact, code) => facts.set(fact, Country::parse(code).unwrap()),
            Given::On(fact, day) => facts.set(fact, Date::parse(day).unwrap()),
        }
    }
    facts
}

pub(super) fn regimes_of(rule: &Rule) -> Vec<Regime> {
    let both = Regime::ALL;
    both.into_iter().filter(|regime| rule.belongs_to(*regime)).collect()
}

fn found(rule: &Rule, facts: &Facts, regime: Regime) -> Finding {
    weigh(&BOOK, facts, regime).into_iter().find(|finding| finding.rule == rule).unwrap()
}

pub(super) fn all_cases() -> impl Iterator<Item = &'static Case> {
    CASES.iter().copied().flatten()
}

#[test]
fn every_case_comes_out_as_the_law_says() {
    let mut wrong = Vec::new();
    for case in all_cases() {
        let shown = case.rules.iter().flat_map(|rule| regimes_of(rule).into_iter().map(|regime| (*rule, regime)));
        for (rule, regime) in shown {
            let Finding { verdict, by, .. } = found(rule, &facts_of(case), regime);
            if (verdict, by) != (case.expected, case.by) {
                let by = by.map(|rule| rule.id);
                wrong.push(format!("{}: {} ({}) is {verdict:?} {by:?}", rule.id, case.situation, regime.id()));
            }
        }
    }
    // Past the test harness, which shows what is printed only where a test fails.
    writeln!(std::io::stdout(), "{} rules, {} cases", BOOK.rules.len(), all_cases().count()).unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What can be known of a case, drawn at random with unknowns among it.
pub(crate) fn any_facts() -> impl Strategy<Value = Facts> {
    let value = |fact: Fact| match fact.kind() {
        FactKind::Truth => {
            prop_oneof![Just(None), Just(Some(Value::Truth(Truth::Yes))), Just(Some(Value::Truth(Truth::No)))].boxed()
        }
        // Of these a question asks that leaves Denmark out.
        FactKind::Country if fact.names_another_country() => {
            prop_oneof![Just(None), Just(Some(Value::Country(Country::parse("SE").unwrap())))].boxed()
        }
        FactKind::Country => prop_oneof![
            Just(None),
            Just(Some(Value::Country(Country::DENMARK))),
            Just(Some(Value::Country(Country::parse("SE").unwrap())))
        ]
        .boxed(),
        FactKind::Date => prop_oneof![
            1 => Just(None),
            4 => (0..20_i32).prop_map(|days| Some(Value::Date(Date::new(2026, 3, 1).unwrap().plus_days(days))))
        ]
        .boxed(),
    };
    Fact::ALL.map(value).prop_map(|values| {
        let mut facts = Facts::default();
        for (fact, value) in Fact::ALL.into_iter().zip(values) {
            if let Some(value) = value {
                facts.set(fact, value);
            }
        }
        facts
    })
}

/// Nobody was registered on a day and is not registered, or on a day to come.
fn forget_a_registration_that_cannot_be(facts: &mut Facts, more: &Facts) {
    let either = |fact| facts.value(fact).or_else(|| more.value(fact));
    let not_registered = either(Fact::Registered) == Some(Value::Truth(Truth::No));
    let today = facts.date(Fact::Today).or_else(|| more.date(Fact::Today));
    if not_registered || facts.date(Fact::RegistrationDate) > today {
        facts.set(Fact::RegistrationDate, Truth::Unknown);
    }
}

/// The verdicts that random cases reach are the ones that worked cases must show.
#[test]
fn every_rule_has_a_case_for_each_verdict_it_can_reach() {
    let mut reached: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..3_000 {
        let facts = any_facts().new_tree(&mut runner).unwrap().current();
        for regime in Regime::ALL {
            reached.extend(weigh(&BOOK, &facts, regime).iter().map(|finding| (finding.rule.id, finding.verdict.id())));
        }
    }
    let shown: BTreeSet<_> =
        all_cases().flat_map(|case| case.rules.iter().map(|rule| (rule.id, case.expected.id()))).collect();
    let missing: Vec<_> = reached.difference(&shown).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}

/// The rules that a condition names.
fn named_in(condition: &Condition) -> Vec<&'static Rule> {
    match condition {
        Condition::Holds(rule) => vec![rule],
        _ => condition.parts().iter().flat_map(named_in).collect(),
    }
}

#[test]
fn the_book_is_whole() {
    let ids: BTreeSet<_> = BOOK.rules.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), BOOK.rules.len(), "two rules with one id");
    for rule in BOOK.rules {
        assert!(!rule.sources.is_empty(), "{} cites nothing", rule.id);
        let cited = rule.sources.iter().chain(rule.doubts.iter().flat_map(|doubt| doubt.statements));
        for cite in cited {
            assert!(SOURCES.iter().any(|source| ptr::eq(*source, cite.source)), "{} is not listed", cite.source.id);
        }
        for doubt in rule.doubts.iter().chain(rule.limits.iter().map(|limit| &limit.doubt)) {
            assert!(DOUBTS.iter().any(|other| ptr::eq(*other, *doubt)), "{} is not listed", doubt.id);
        }
        for named in BOOK.before(rule).chain(named_in(&rule.when)) {
            assert!(BOOK.rules.contains(&named), "{} names {}, which is not in the book", rule.id, named.id);
        }
    }
    for source in SOURCES {
        assert!(source.checked().is_some(), "{}", source.id);
    }
}

/// What stands in one of the two regulations alone is said of nobody whose case falls under the other.
#[test]
fn a_rule_out_of_one_regulation_belongs_to_its_set() {
    for (source, regime) in [("dublin-iii", Regime::DublinThree), ("asylum-management", Regime::AsylumManagement)] {
        let from_it_alone = |rule: &&&Rule| rule.sources.iter().all(|cite| cite.source.id == source);
        for rule in BOOK.rules.iter().filter(from_it_alone) {
            assert_eq!(rule.regime, Some(regime), "{}", rule.id);
        }
    }
}

#[test]
fn what_says_which_country_stands_in_the_order_of_precedence() {
    let decides = |rule: &Rule| {
        rule.then.iter().any(|effect| {
            matches!(effect, Effect::Responsible(_) | Effect::ResponsibleDenmark | Effect::ResponsibleElsewhere)
        })
    };
    for rule in BOOK.rules {
        assert_eq!(decides(rule), BOOK.ranks(rule), "{}", rule.id);
        assert_eq!(matches!(rule.yields, Yields::InOrder), BOOK.ranks(rule), "{}", rule.id);
    }
    let ranked: BTreeSet<_> = BOOK.ranked().map(|rule| rule.id).collect();
    assert_eq!(ranked.len(), BOOK.ranked().count(), "a rule stands in two tiers");
}

#[test]
fn those_of_one_tier_stand_beside_each_other() {
    let before = |id: &str| -> Vec<&str> {
        let rule = BOOK.rules.iter().find(|rule| rule.id == id).unwrap();
        BOOK.before(rule).map(|rule| rule.id).collect()
    };
    assert_eq!(before("fi6"), [""; 0]);
    assert_eq!(
        before("dc3"),
        [
            "fi6",
            "citizen",
            "ab-overturned",
            "told",
            "told-home",
            "ad1",
            "dc10",
            "d19-permit",
            "earlier-several",
            "d16",
            "child-family",
            "child-relative",
            "child-here"
        ]
    );
    assert_eq!(
        before("am26"),
        [
            "fi6",
            "citizen",
            "ab-overturned",
            "told",
            "told-home-newer",
            "ad1",
            "am-back",
            "d19-permit",
            "earlier-several",
            "am34",
            "child-family",
            "child-relative",
            "child-first"
        ]
    );
    assert_eq!(before("dc6"), before("dc6-denmark"));
    assert_eq!(before("dc11"), ["fi6", "citizen", "ab-overturned", "told", "ad1"]);
}

#[test]
fn every_fact_is_used() {
    let used: BTreeSet<_> = BOOK.rules.iter().flat_map(|rule| rule.facts().iter()).collect();
    let unused: Vec<_> = Fact::ALL.into_iter().filter(|fact| !used.contains(fact)).collect();
    // They decide which question is asked, or how a result begins, and no rule.
    assert_eq!(unused, [Fact::LetterUnread, Fact::AppealProof, Fact::FamilyInEurope, Fact::FamilyCouple]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// Knowing more never makes a rule possible that was not, nor a settled one unsettled.
    #[test]
    fn knowing_more_only_settles(mut facts in any_facts(), more in any_facts()) {
        forget_a_registration_that_cannot_be(&mut facts, &more);
        let mut known = facts.clone();
        for fact in Fact::ALL {
            if let (None, Some(value)) = (facts.value(fact), more.value(fact)) {
                known.set(fact, value);
            }
        }
        forget_a_registration_that_cannot_be(&mut known, &more);
        for regime in Regime::ALL {
            for (before, after) in weigh(&BOOK, &facts, regime).iter().zip(weigh(&BOOK, &known, regime)) {
                prop_assert!(before.verdict.may_apply() || !after.verdict.may_apply(), "{} became possible", after.rule.id);
                let settled = before.verdict == Verdict::Applies;
                prop_assert!(!settled || after.verdict == Verdict::Applies, "{} was settled", after.rule.id);
            }
        }
    }

    /// An open finding says what would settle it; a settled one gives known facts as its reasons.
    #[test]
    fn reasons_are_known_and_needs_are_unknown(facts in any_facts()) {
        for finding in weigh(&BOOK, &facts, Regime::DublinThree) {
            prop_assert!(finding.needs.iter().all(|fact| facts.value(fact).is_none()), "{}", finding.rule.id);
            if finding.verdict.is_met() || finding.verdict == Verdict::Unmet {
                prop_assert!(finding.deciding.iter().all(|fact| facts.value(fact).is_some()), "{}", finding.rule.id);
            }
        }
    }
}

/// What fails is among what decided, and no unmet rule is without it.
#[test]
fn what_failed_is_among_what_decided() {
    for case in all_cases() {
        let facts = facts_of(case);
        for regime in Regime::ALL {
            for finding in weigh(&BOOK, &facts, regime) {
                let rule = finding.rule;
                let failed = failed(&BOOK, rule, &facts, regime);
                assert!(failed.iter().all(|fact| finding.deciding.contains(fact)), "{}: {}", rule.id, case.situation);
                let named = finding.verdict == Verdict::Unmet && finding.deciding.iter().next().is_some();
                assert_eq!(failed.iter().next().is_some(), named, "{}: {}", rule.id, case.situation);
            }
        }
    }
}
