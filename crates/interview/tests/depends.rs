//! What a report says of single facts and findings, for those who word it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

use interview::exchange::Case;
use interview::{Report, limits_apart};
use law::{Country, Fact, FactSet, Finding, Truth, Value};

fn report(answers: &[(&str, &str)]) -> Report {
    let case = Case::new("2026-03-05", answers.iter().copied());
    case.interview().unwrap_or_else(|refusals| panic!("{refusals:?}")).report()
}

fn finding<'a>(report: &'a Report, rule: &str) -> &'a Finding {
    report.outlooks[0].findings.iter().find(|finding| finding.rule.id == rule).unwrap()
}

#[test]
fn what_the_letter_and_the_headings_turn_on_is_said_by_name() {
    let told = [("stage", "decided"), ("decision", "transfer"), ("told", "2026-03-02")];
    let of = |more: &[(&str, &str)]| {
        let report = report(&[&told[..], more].concat());
        [report.announced, report.with_children, report.minor]
    };
    assert_eq!(of(&[]), [Truth::Unknown; 3]);
    assert_eq!(of(&[("appeal", "yes"), ("household", "children")]), [Truth::Yes, Truth::Yes, Truth::No]);
    assert_eq!(of(&[("appeal", "no"), ("household", "child-alone")]), [Truth::No, Truth::No, Truth::Yes]);
    assert_eq!(
        of(&[("europe", "family"), ("family", "parent")])[2],
        Truth::Yes,
        "only someone under 18 counts a parent"
    );
}

#[test]
fn a_finding_depends_on_its_own_open_facts_and_on_the_limits_beside_them() {
    let sweden = Country::parse("SE").unwrap();
    let registered = [("stage", "waiting"), ("registered", "2026-01-10")];
    let family = [
        ("europe", "family"),
        ("family", "partner"),
        ("family-country", "SE"),
        ("family-stay", "protected"),
        ("family-wish", "both"),
    ];
    let without_stay = report(&[&registered[..], &family[..3]].concat());
    let asked = without_stay.depends(finding(&without_stay, "dc3"));
    assert!(asked.facts.contains(&Fact::FamilyLegal), "{asked:?}");
    assert!(asked.facts.iter().all(|fact| without_stay.open.iter().any(|open| open.fact == *fact)));

    let settled = report(&[&registered[..], &family[..]].concat());
    let dc3 = finding(&settled, "dc3");
    let depends = settled.depends(dc3);
    assert!(depends.limits.iter().map(|limit| limit.doubt.id).eq(["partner"]), "{depends:?}");
    assert_eq!(
        depends.facts,
        [Fact::Minor, Fact::CoupleSinceApplication],
        "named in place of the limits that hang on them"
    );
    assert_eq!(settled.named_by(dc3.rule), Some(sweden));
    assert_eq!(settled.value(Fact::FamilyCountry), Some(Value::Country(sweden)));
    assert_eq!(settled.value(Fact::EntryCountry), None);
    let all: FactSet = Fact::ALL.into_iter().collect();
    assert_eq!(limits_apart(dc3, FactSet::default()).count(), dc3.limits.len());
    assert_eq!(limits_apart(dc3, all).count(), 0);
}

#[test]
fn an_unmet_rule_names_the_fact_on_which_it_failed() {
    let report = report(&[("stage", "waiting"), ("registered", "2026-01-10"), ("europe", "none")]);
    let failed = report.failed(&report.outlooks[0], finding(&report, "dc3").rule);
    assert!(failed.iter().eq([Fact::FamilyCounted]), "{failed:?}");
}
