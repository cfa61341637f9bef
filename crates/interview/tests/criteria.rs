//! Whole cases of the criteria: which country takes the case, by family, papers, entry and earlier applications.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at what is missing")]

mod whole;

use interview::Known;
use law::{Place, Section, Track, Truth, Verdict};

use whole::{NOTHING_ELSEWHERE, leads, only, place, report};

#[test]
fn an_earlier_application_is_taken_back_whatever_became_of_it() {
    for outcome in ["pending", "refused", "withdrawn", "unknown"] {
        let case = format!(
            "stage interviewed
            registered 2026-01-10
            household partner
            nationality SY
            europe asylum
            earlier-outcome {outcome}
            earlier-country DE
            since-then none"
        );
        let report = report("2026-03-05", &case);
        let outlook = only(&report);
        assert_eq!(leads(outlook), Some(("dc10", place("DE"), Verdict::Applies)), "{outcome}");
        assert_eq!(outlook.section, Known::Is(Section::A29), "{outcome}");
        assert_eq!(outlook.window, None, "nothing was decided, so no window runs");
    }
}

#[test]
fn nothing_points_elsewhere() {
    let report = report("2026-03-05", NOTHING_ELSEWHERE);
    let outlook = only(&report);
    assert_eq!(leads(outlook), Some(("dc6-denmark", place("DK"), Verdict::Applies)));
    assert_eq!((&outlook.section, &outlook.stay), (&Known::Not, &Known::Not));
    assert_eq!((outlook.appealable, outlook.window_runs), (Truth::No, Truth::No));
}

#[test]
fn what_a_limit_unsettles_is_shown_beside_what_comes_next() {
    type Row<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)]);
    let table: [Row; 6] = [
        (
            "europe visa|permit-expiry 2026-12-31|permit-country FR",
            "France gave a visa that is valid",
            &[("dc4", "FR")],
        ),
        (
            "europe visa|permit-expiry 2025-03-01|permit-used stayed|permit-country FR",
            "it ran out ten months before",
            &[("d12-lapsed", "DK")],
        ),
        (
            "europe visa|permit-expiry 2025-10-01|permit-used unknown|permit-country FR",
            "it ran out three months before, and was perhaps not used",
            &[("dc4", "FR"), ("dc6-denmark", "DK")],
        ),
        (
            "entry without-papers|entry-when over-twelve-months|entry-country GR|lived unknown",
            "entered more than twelve months before, and perhaps lived elsewhere since",
            &[("d13-lived", "?"), ("dc6-denmark", "DK")],
        ),
        (
            "europe family+visa|family spouse|family-country SE|family-stay other-permit|permit-expiry 2026-12-31|permit-country FR",
            "a wife on a work permit, who does not count, and a valid visa",
            &[("dc4", "FR")],
        ),
        (
            "europe family+visa|family spouse|family-country SE|family-stay protected|family-since home|\
             family-wish not-both|permit-expiry 2026-12-31|permit-country FR",
            "a wife with protection who has not written yet, and a valid visa",
            // A valid visa stands behind the wife in any case, so that Denmark never comes to its turn.
            &[("dc3", "SE"), ("dc4", "FR")],
        ),
    ];
    for (changes, situation, expected) in table {
        let base = NOTHING_ELSEWHERE.lines().map(str::trim).filter(|line| {
            let id = line.split(' ').next().unwrap();
            changes.split('|').all(|change| change.split(' ').next() != Some(id))
        });
        let case = base.chain(changes.split('|')).collect::<Vec<_>>().join("\n");
        let report = report("2026-03-05", &case);
        let outlook = only(&report);
        let possible: Vec<_> = outlook.possible.iter().map(|one| (one.rule.id, one.place)).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(rule, code)| (*rule, if *code == "?" { Place::Unknown } else { place(code) }))
            .collect();
        assert_eq!(possible, expected, "{situation}");
    }
}

#[test]
fn for_a_child_alone_no_country_is_certain() {
    let case = NOTHING_ELSEWHERE.replace("household alone", "household child-alone").replace(
        "europe none",
        "europe family
         family parent
         family-country SE
         family-stay protected",
    );
    let report = report("2026-03-05", &case);
    let outlook = only(&report);
    assert_eq!(outlook.leading(), None);
    assert_eq!(outlook.possible[0].verdict, Verdict::Depends);
}

#[test]
fn fingerprints_elsewhere_leave_denmark_uncertain() {
    let report = report("2026-03-05", &NOTHING_ELSEWHERE.replace("europe none", "europe fingerprints"));
    let possible: Vec<_> = only(&report).possible.iter().map(|one| (one.rule.id, one.place, one.verdict)).collect();
    let both =
        [("dc6-denmark", place("DK"), Verdict::Depends), ("registered-elsewhere", Place::Unknown, Verdict::Depends)];
    assert_eq!(possible, both, "the country that took them is possible, though nobody knows which it is");
}

/// 604/2013, art. 8; 2024/1351, art. 25 and 37(1).
#[test]
fn a_child_alone_who_asked_in_italy_is_sent_nowhere_for_certain() {
    let case = NOTHING_ELSEWHERE
        .replace("household alone", "household child-alone")
        .replace("europe none", "europe asylum\nearlier-outcome pending\nearlier-country IT\nsince-then none");
    for registered in ["2026-01-10", "2026-02-01"] {
        let report = report("2026-03-05", &case.replace("2026-01-10", registered));
        let outlook = only(&report);
        let places: Vec<_> = outlook.possible.iter().map(|one| one.place).collect();
        assert_eq!(places, [place("IT"), place("DK")]);
        assert_eq!(outlook.section, Known::MayBe(vec![Section::A29]));
        assert!(!matches!(outlook.tracks, Known::Is(Track::Dublin)));
    }
}

#[test]
fn a_child_whose_mother_is_a_refugee_in_denmark_is_sent_nowhere() {
    let mother = "europe family\nfamily parent\nfamily-country DK\nfamily-stay protected";
    let case = NOTHING_ELSEWHERE.replace("household alone", "household child-alone").replace("europe none", mother);
    let report = report("2026-03-05", &case);
    let outlook = only(&report);
    assert_eq!(leads(outlook), Some(("child-family", place("DK"), Verdict::Applies)));
    assert_eq!(outlook.section, Known::Not);
    assert!(!outlook.tracks.values().contains(&Track::Dublin));
}
