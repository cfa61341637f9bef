//! What every map must satisfy, whatever it says.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::*;
use crate::weigh::{any_facts, facts_given};
use crate::{BOOK, Fact, MAPS, Mapped, SOURCES};

fn facts_of(case: &Mapped) -> Facts {
    facts_given(case.given)
}

fn expected(case: &Mapped, step: &'static Step) -> Position {
    if case.here == Some(step) {
        Position::Here
    } else if case.past.contains(&step) {
        Position::Past
    } else if case.closed.contains(&step) {
        Position::Closed
    } else if case.unknown.contains(&step) {
        Position::Unknown
    } else {
        Position::Ahead
    }
}

#[test]
fn every_map_comes_out_as_the_law_says() {
    let mut wrong = Vec::new();
    for case in MAPS {
        for Located { step, position } in locate(BOOK.steps, &facts_of(case)) {
            if position != expected(case, step) {
                wrong.push(format!("{}: {} is {position:?}", case.situation, step.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The positions that random cases reach are the ones that worked cases must show.
#[test]
fn every_step_has_a_case_for_each_position_it_can_take() {
    let mut reached: BTreeSet<(&str, Position)> = BTreeSet::new();
    let mut runner = TestRunner::deterministic();
    for _ in 0..3_000 {
        let facts = any_facts().new_tree(&mut runner).unwrap().current();
        reached.extend(locate(BOOK.steps, &facts).iter().map(|located| (located.step.id, located.position)));
    }
    let shown: BTreeSet<_> =
        MAPS.iter().flat_map(|case| BOOK.steps.iter().map(|step| (step.id, expected(case, step)))).collect();
    // A case that has come to an end does not go on: only facts that no interview gives together say so.
    let goes_on_after_its_end = |(step, position): &&(&str, Position)| {
        ["leave", "permit", "return"].contains(step) && *position == Position::Past
    };
    let missing: Vec<_> = reached.difference(&shown).filter(|one| !goes_on_after_its_end(one)).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}

#[test]
fn the_map_is_whole() {
    let ids: BTreeSet<_> = BOOK.steps.iter().map(|step| step.id).collect();
    assert_eq!(ids.len(), BOOK.steps.len(), "two steps with one id");
    for (index, step) in BOOK.steps.iter().enumerate() {
        assert!(!step.sources.is_empty(), "{} cites nothing", step.id);
        for cite in step.sources {
            assert!(
                SOURCES.iter().any(|source| std::ptr::eq(*source, cite.source)),
                "{} is not listed",
                cite.source.id
            );
        }
        let whole = step.part_of;
        assert!(whole.is_none_or(|whole| BOOK.steps.iter().take(index).any(|other| *other == whole)), "{}", step.id);
        assert!(whole.is_none_or(|whole| whole.line == step.line && whole.part_of.is_none()), "{}", step.id);
    }
    let lines: Vec<Line> = BOOK.steps.iter().map(|step| step.line).collect();
    assert!(lines.is_sorted(), "a line is torn apart");
    assert_eq!(lines.into_iter().collect::<BTreeSet<_>>(), Line::ALL.into(), "a line without steps");
    for track in Track::ALL {
        assert!(BOOK.steps.iter().any(|step| step.track == Some(track)), "no step belongs to {}", track.id());
    }
}

/// What is likely closes nothing.
#[test]
fn no_step_rests_on_a_gate_or_a_criterion() {
    fn rests(condition: &Condition) -> bool {
        match condition {
            Condition::Holds(_) | Condition::LeadsAbroad | Condition::LeadsHome | Condition::Passed { .. } => true,
            Condition::Lasts { .. } | Condition::Lapsed { .. } => true,
            Condition::All(parts) | Condition::Any(parts) => parts.iter().any(rests),
            Condition::Is(_) | Condition::IsNot(_) | Condition::OneOf(..) => false,
        }
    }
    for step in BOOK.steps {
        for condition in [&step.reached, &step.behind, &step.may_come] {
            assert!(!rests(condition), "{}", step.id);
        }
    }
}

proptest! {
    /// What is closed stays closed, where the case stands it stays or goes on, and what lies behind
    /// stays there: in any case, sensible or not.
    #[test]
    fn knowing_more_opens_nothing(facts in any_facts(), more in any_facts()) {
        let mut known = facts.clone();
        for fact in Fact::ALL {
            if let (None, Some(value)) = (facts.value(fact), more.value(fact)) {
                known.set(fact, value);
            }
        }
        for (before, after) in locate(BOOK.steps, &facts).into_iter().zip(locate(BOOK.steps, &known)) {
            let kept: &[Position] = match before.position {
                Position::Closed => &[Position::Closed],
                Position::Past => &[Position::Past],
                Position::Here => &[Position::Here, Position::Past],
                Position::Ahead => &[Position::Ahead, Position::Closed],
                Position::Unknown => &Position::ALL,
            };
            prop_assert!(kept.contains(&after.position), "{}: {:?} became {:?}", before.step.id, before.position, after.position);
        }
    }

    #[test]
    fn a_case_stands_at_one_step_at_most(facts in any_facts()) {
        let here = locate(BOOK.steps, &facts).into_iter().filter(|located| located.position == Position::Here).count();
        prop_assert!(here <= 1);
    }
}
