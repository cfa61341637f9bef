//! Conditions that the law names because many rules share them, so that each is written out once.
//! Its sentence is in `words.ftl` under `shared-<id>`.

use law::Condition;
use law::{BOOK, Rule, SHARED, Shared, Step};

/// The name of the condition, where it has one.
pub(crate) fn name(condition: &Condition) -> Option<&'static str> {
    SHARED.iter().find(|shared| shared.when == *condition).map(|shared| shared.id)
}

/// Names that fit no condition of the book any more.
pub(crate) fn loose() -> Vec<&'static str> {
    let used: Vec<&str> = used().map(|(shared, _, _)| shared.id).collect();
    SHARED.iter().map(|shared| shared.id).filter(|id| !used.contains(id)).collect()
}

/// The names that rules and steps use, with those that use them directly.
pub(crate) fn used() -> impl Iterator<Item = (&'static Shared, Vec<&'static Rule>, Vec<&'static Step>)> {
    let within = |shared: &&Shared| {
        let is = |part: &Condition| *part == shared.when;
        !rules_with(&is, &|_| false).is_empty() || !steps_with(&is, &|_| false).is_empty()
    };
    SHARED.iter().filter(within).map(|shared| {
        let is = |part: &Condition| *part == shared.when;
        let named = |part: &Condition| name(part).is_some();
        (shared, rules_with(&is, &named), steps_with(&is, &named))
    })
}

/// The rules whose condition, or one of whose limits, has such a part, outside the parts that are closed.
pub(crate) fn rules_with(
    wanted: &dyn Fn(&Condition) -> bool,
    closed: &dyn Fn(&Condition) -> bool,
) -> Vec<&'static Rule> {
    let has = |rule: &&&'static Rule| {
        has(&rule.when, wanted, closed) || rule.limits.iter().any(|limit| has(&limit.when, wanted, closed))
    };
    BOOK.rules.iter().filter(has).copied().collect()
}

/// The steps one of whose conditions has such a part, outside the parts that are closed.
pub(crate) fn steps_with(
    wanted: &dyn Fn(&Condition) -> bool,
    closed: &dyn Fn(&Condition) -> bool,
) -> Vec<&'static Step> {
    let has = |step: &&&'static Step| {
        [&step.reached, &step.behind, &step.may_come].into_iter().any(|part| has(part, wanted, closed))
    };
    BOOK.steps.iter().filter(has).copied().collect()
}

fn has(condition: &Condition, wanted: &dyn Fn(&Condition) -> bool, closed: &dyn Fn(&Condition) -> bool) -> bool {
    wanted(condition) || !closed(condition) && condition.parts().iter().any(|part| has(part, wanted, closed))
}

/// A list of countries that is too long for a sentence.
pub(crate) type Codes = &'static [&'static str];

/// Longer lists stand apart.
const IN_A_SENTENCE: usize = 8;

/// The long lists of countries, in the order of the book.
pub(crate) fn long_lists() -> Vec<Codes> {
    let mut found = Vec::new();
    BOOK.rules.iter().for_each(|rule| lists_in(&rule.when, &mut found));
    found
}

fn lists_in(condition: &Condition, found: &mut Vec<Codes>) {
    match condition {
        Condition::OneOf(_, codes) if codes.len() > IN_A_SENTENCE && !found.contains(codes) => found.push(codes),
        _ => condition.parts().iter().for_each(|part| lists_in(part, found)),
    }
}
