//! Whole cases: what the report says, and what the sources say it must.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

mod whole;

use interview::Known;
use law::{Centre, Date, LegalHelp, Place, Regime, Section, Stay, Track, Truth, Verdict};

use whole::{NOTHING_ELSEWHERE, leads, only, place, report};

#[test]
fn wife_who_is_a_refugee_in_sweden_and_a_transfer_decided() {
    let report = report(
        "2026-03-05",
        "stage decided
        registered 2026-01-10
        decision transfer
        told 2026-02-28
        told-country SE
        appeal no
        household alone
        europe family
        family spouse
        family-country SE
        family-stay protected
        nationality SY
        entry with-papers
        outside none
        circumstances none",
    );
    let outlook = only(&report);
    assert_eq!(outlook.regime, Regime::DublinThree);
    assert_eq!(leads(outlook), Some(("told", place("SE"), Verdict::Applies)));
    assert_eq!(outlook.section, Known::Is(Section::A29));
    assert_eq!(outlook.appealable, Truth::Yes);
    let window = outlook.window.unwrap();
    assert_eq!(window.safe_last_day, Date::parse("2026-03-07").unwrap());
    assert_eq!(window.later.and_then(|later| later.day), Date::parse("2026-03-09").ok(), "day 7 is a Saturday");
    assert_eq!(outlook.stay, Known::MayBe(vec![Stay::UntilBoardDecides]), "only an appeal in time suspends");
    assert_eq!(outlook.help, Known::Is(LegalHelp::Free));
    assert_eq!(outlook.tracks, Known::Is(Track::Dublin));
    assert_eq!(outlook.lives, Known::Is(Centre::ReturnCentre));
    assert_eq!(report.open, [], "nothing is left to ask");
}

#[test]
fn protection_in_italy_goes_before_everything_else() {
    let report = report(
        "2026-03-05",
        "stage decided
        registered 2026-01-10
        decision protection-elsewhere
        told 2026-03-02
        appeal no
        household alone
        nationality SY
        europe family+asylum+protection
        protection-country IT
        earlier-outcome pending
        earlier-country DE
        family spouse
        family-country SE
        family-stay protected",
    );
    let outlook = only(&report);
    assert_eq!(leads(outlook), Some(("ad1", place("IT"), Verdict::Applies)));
    assert_eq!(outlook.gate().map(|rule| rule.id), Some("ad1"));
    assert_eq!(outlook.section, Known::Is(Section::B29));
    assert_eq!(outlook.stay, Known::Is(Stay::NotAutomatic), "the Act says so of section 29 b");
    assert_eq!(outlook.help, Known::Is(LegalHelp::ThroughRefugeeCouncil));
    assert_eq!(outlook.window.map(|window| window.safe_last_day), Date::parse("2026-03-09").ok());
    let family = outlook.findings.iter().find(|finding| finding.rule.id == "dc3").unwrap();
    assert_eq!(family.by.map(|rule| rule.id), Some("ad1"), "what the criteria would have said is still shown");
}

/// Another country comes in under section 29 a in the one procedure, under section 29 b in the other:
/// whatever the person says of protection there, and whether or not the Board has decided.
#[test]
fn the_section_is_that_of_the_decision() {
    let of =
        |answers: &str| report("2026-03-05", &format!("registered 2026-01-10\n{answers}")).outlooks[0].section.clone();
    for europe in ["protection", "none", "unknown"] {
        for (decision, section) in [("protection-elsewhere", Section::B29), ("transfer", Section::A29)] {
            let said = format!("decision {decision}\neurope {europe}");
            for stage in ["decided", "appeal", "board\nboard upheld"] {
                assert_eq!(of(&format!("stage {stage}\n{said}")), Known::Is(section), "{stage}, {said}");
            }
            for stage in ["board", "board\nboard unknown"] {
                let may_be = Known::MayBe(vec![section]);
                assert_eq!(of(&format!("stage {stage}\n{said}")), may_be, "the Board may have changed it: {said}");
            }
            assert_eq!(of(&format!("stage board\nboard overturned\n{said}")), Known::Not, "{said}");
        }
        for stage in ["decided", "appeal", "board", "unknown"] {
            let sections = of(&format!("stage {stage}\ndecision other\neurope {europe}"));
            assert!(matches!(&sections, Known::MayBe(both) if both.len() == 2), "{stage} {europe}: {sections:?}");
        }
    }
}

#[test]
fn told_that_denmark_examines_settles_it() {
    let report = report(
        "2026-03-05",
        "stage decided
        registered 2026-01-10
        decision denmark
        europe family
        family spouse
        family-country SE
        family-stay protected",
    );
    assert_eq!(leads(only(&report)), Some(("fi6", place("DK"), Verdict::Applies)));
}

#[test]
fn the_day_of_registration_chooses_the_rules_and_the_right_to_stay() {
    let case = |registered: &str| {
        format!(
            "stage decided\nregistered {registered}\ndecision transfer\ntold 2026-11-18\nappeal yes\nhousehold alone"
        )
    };
    let stays = |registered| {
        let report = report("2026-11-21", &case(registered));
        report.outlooks.iter().map(|outlook| (outlook.regime.id(), outlook.stay.clone())).collect::<Vec<_>>()
    };
    let older = ("dublin-iii", Known::Is(Stay::UntilBoardDecides));
    let newer = ("asylum-management", Known::Is(Stay::OnRequest));
    assert_eq!(stays("2026-06-11"), std::slice::from_ref(&older));
    assert_eq!(stays("2026-06-12"), [older.clone(), newer.clone()]);
    assert_eq!(stays("2026-06-30"), [older.clone(), newer.clone()]);
    assert_eq!(stays("2026-07-01"), std::slice::from_ref(&newer));
    assert_eq!(stays("unknown"), [older, newer]);
}

#[test]
fn an_unknown_kind_of_decision_shows_the_window_as_possible() {
    let report =
        report("2026-03-05", "stage decided\nregistered 2026-01-10\ndecision unknown\ntold 2026-03-02\nappeal unknown");
    let outlook = only(&report);
    assert_eq!(outlook.window_runs, Truth::Unknown);
    assert_eq!(outlook.window.map(|window| window.safe_last_day), Date::parse("2026-03-09").ok());
    assert_eq!(outlook.appealable, Truth::Unknown);
}

/// Where a case stands settles most; then what was decided; then what keeps the criteria from being
/// reached at all.
#[test]
fn the_question_that_would_settle_most_is_named() {
    let europe = NOTHING_ELSEWHERE.replace("europe none", "europe unknown");
    let cases = [
        ("stage unknown", "stage"),
        ("stage decided\nregistered 2026-01-10\ndecision unknown\ntold unknown", "decision"),
        (&europe, "europe"),
    ];
    for (case, first) in cases {
        assert_eq!(report("2026-03-05", case).settle_first.map(|question| question.id), Some(first), "{case}");
    }
}

#[test]
fn what_was_told_goes_before_a_fallback_to_denmark() {
    for (stage, rule) in [
        ("asked", "told"),
        ("decided\ndecision transfer", "told"),
        ("decided\ndecision protection-elsewhere", "told-elsewhere"),
    ] {
        let case = NOTHING_ELSEWHERE.replace("stage waiting", &format!("stage {stage}"));
        let report = report("2026-03-05", &case);
        let outlook = only(&report);
        assert_eq!(leads(outlook), Some((rule, Place::Unknown, Verdict::Applies)), "{stage}");
    }
}

/// What the Service has said stays possible, and the answers do too.
#[test]
fn told_of_a_transfer_while_the_answers_point_to_denmark() {
    let told = "stage decided\ndecision transfer\ntold 2026-03-02\ntold-country DE\nappeal no";
    let wife =
        "europe family\nfamily spouse\nfamily-country DK\nfamily-stay protected\nfamily-since home\nfamily-wish both";
    let case = NOTHING_ELSEWHERE.replace("stage waiting", told).replace("europe none", wife);
    let report = report("2026-03-05", &case);
    let outlook = only(&report);
    let possible: Vec<_> = outlook.possible.iter().map(|one| (one.rule.id, one.place)).collect();
    assert_eq!(possible, [("told", place("DE")), ("told-home", place("DK"))]);
    assert_eq!((leads(outlook), outlook.gate()), (None, None), "neither is settled");
    assert_eq!(outlook.possible[1].verdict, Verdict::Depends);
}

/// Where it is settled that a country where one asked before takes the case, first of all it is asked which.
#[test]
fn the_country_is_asked_before_what_became_of_the_case_there() {
    let report = report(
        "2026-03-05",
        "stage waiting
        registered 2026-02-01
        household alone
        nationality AF
        europe asylum
        since-then none
        entry with-papers
        outside none
        circumstances none",
    );
    assert_eq!(only(&report).leading().map(|leading| leading.place), Some(Place::Unknown));
    assert_eq!(report.settle_first.map(|question| question.id), Some("earlier-country"));
}
