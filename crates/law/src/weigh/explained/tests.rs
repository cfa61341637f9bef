use proptest::prelude::*;

use super::super::tests::{all_cases, any_facts, facts_of, regimes_of};
use super::super::weigh;
use super::*;
use crate::Condition::{All, Any, Is, IsNot};
use crate::Fact;
use crate::Fact::{Detained, Granted, Minor, Refused};
use crate::rule::rule;
use crate::{BOOK, Source, Topic, Verdict, Weight};

static SOURCE: Source = Source { id: "", weight: Weight::Act, founding: true, language: "en", url: None, later: None };
static SOURCES: &[crate::Cite] = &[SOURCE.at("")];

static ALWAYS: Rule = rule("plain", Topic::Law, SOURCES);
static SINGLE: Rule = rule("single", Topic::Law, SOURCES).when(All(&[Any(&[Is(Minor)])]));
static LEVEL: Rule = rule("level", Topic::Law, SOURCES)
    .when(All(&[Is(Minor), All(&[IsNot(Detained), Any(&[Is(Granted), Any(&[Is(Refused), Is(Minor)])]), Is(Minor)])]));
static LATER: Rule = rule("later", Topic::Law, SOURCES).yields_to(&[&SINGLE]);

/// The shape in few letters: `+`, `-` and `?` for what a part is, `&` and `|` before what it is made of.
fn shape(weighed: &Weighed) -> String {
    let mark = match weighed.truth {
        Truth::Yes => '+',
        Truth::No => '-',
        Truth::Unknown => '?',
    };
    let parts = |kind: char, parts: &[Weighed]| {
        let inner: Vec<String> = parts.iter().map(shape).collect();
        format!("{mark}{kind}({})", inner.join(" "))
    };
    match weighed.condition {
        Is(fact) => format!("{mark}{}", fact.id()),
        IsNot(fact) => format!("{mark}not {}", fact.id()),
        All(_) => parts('&', &weighed.parts),
        Any(_) => parts('|', &weighed.parts),
        other => format!("{mark}{other:?}"),
    }
}

/// What is known of a case.
type Known = &'static [(Fact, Truth)];

#[test]
fn conditions_are_written_out_with_what_they_are() {
    let table: [(&'static Rule, Known, &str); 6] = [
        (&ALWAYS, &[], "+&()"),
        (&SINGLE, &[], "?minor"),
        (&SINGLE, &[(Minor, Truth::No)], "-minor"),
        (&LEVEL, &[], "?&(?minor ?not detained ?|(?granted ?refused ?minor))"),
        (&LEVEL, &[(Minor, Truth::Yes)], "?&(+minor ?not detained +|(?granted ?refused +minor))"),
        (
            &LEVEL,
            &[(Detained, Truth::Yes), (Granted, Truth::No)],
            "-&(?minor -not detained ?|(-granted ?refused ?minor))",
        ),
    ];
    for (rule, known, expected) in table {
        let mut facts = Facts::default();
        known.iter().for_each(|(fact, truth)| facts.set(*fact, *truth));
        assert_eq!(shape(&explain(&BOOK, rule, &facts, Regime::DublinThree).when), expected);
    }
}

#[test]
fn the_rules_that_go_first_say_whether_they_hold() {
    for minor in [Truth::Yes, Truth::No, Truth::Unknown] {
        let mut facts = Facts::default();
        facts.set(Minor, minor);
        let unless = explain(&BOOK, &LATER, &facts, Regime::DublinThree).unless;
        assert_eq!(unless, [Earlier { rule: &SINGLE, truth: minor }]);
    }
}

/// What the parts make of the whole, told anew.
fn folded(weighed: &Weighed) -> Truth {
    let parts = || weighed.parts.iter().map(folded);
    let (deciding, other) = match weighed.condition {
        All(_) => (Truth::No, Truth::Yes),
        Any(_) => (Truth::Yes, Truth::No),
        _ => return weighed.truth,
    };
    match (parts().any(|part| part == deciding), parts().any(|part| part == Truth::Unknown)) {
        (true, _) => deciding,
        (false, true) => Truth::Unknown,
        (false, false) => other,
    }
}

/// Every part is what its own parts make of it, and something made it so.
fn is_sound(weighed: &Weighed) -> bool {
    let decided = weighed.parts.is_empty() || weighed.parts.iter().any(|part| weighed.is_decided_by(part));
    folded(weighed) == weighed.truth && decided && weighed.parts.iter().all(is_sound)
}

fn no_unknown_fact_is_taken_for_known(weighed: &Weighed, facts: &Facts) -> bool {
    let known = match weighed.condition {
        Is(fact)
        | IsNot(fact)
        | Condition::OneOf(fact, _)
        | Condition::Passed { since: fact, .. }
        | Condition::Lasts { until: fact, .. }
        | Condition::Lapsed { until: fact, .. } => facts.value(*fact).is_some() || weighed.truth == Truth::Unknown,
        _ => true,
    };
    known && weighed.parts.iter().all(|part| no_unknown_fact_is_taken_for_known(part, facts))
}

/// What is wrong with how a case is written out, where the verdicts themselves are right.
fn wrong(facts: &Facts, regime: Regime) -> Vec<String> {
    let agrees = |finding: &super::super::Finding| {
        let Explained { when, unless, limits } = explain(&BOOK, finding.rule, facts, regime);
        let (held, open) = (Truth::Yes, Truth::Unknown);
        let goes_first = |truth| unless.iter().any(|earlier| earlier.truth == truth);
        let verdict = match finding.verdict {
            Verdict::Unmet => when.truth == Truth::No,
            Verdict::Applies | Verdict::Depends => when.truth == held && !goes_first(held) && !goes_first(open),
            Verdict::Open => when.truth != Truth::No && !goes_first(held),
            Verdict::Displaced => when.truth != Truth::No && (goes_first(held) || goes_first(open)),
        };
        let firm = limits.iter().all(|limit| limit.truth == Truth::No);
        let sound = |weighed: &Weighed| is_sound(weighed) && no_unknown_fact_is_taken_for_known(weighed, facts);
        verdict && firm == finding.limits.is_empty() && sound(&when) && limits.iter().all(sound)
    };
    let findings = weigh(&BOOK, facts, regime);
    findings.iter().filter(|finding| !agrees(finding)).map(|finding| finding.rule.id.to_owned()).collect()
}

#[test]
fn every_worked_case_is_written_out_as_it_is_weighed() {
    for case in all_cases() {
        for regime in case.rules.iter().flat_map(|rule| regimes_of(rule)) {
            assert_eq!(wrong(&facts_of(case), regime), Vec::<String>::new(), "{}", case.situation);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_case_is_written_out_as_it_is_weighed(facts in any_facts()) {
        for regime in Regime::ALL {
            prop_assert_eq!(wrong(&facts, regime), Vec::<String>::new());
        }
    }
}
