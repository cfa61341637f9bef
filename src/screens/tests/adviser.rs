//! The adviser's view.

use telling::Tab;

use super::*;

/// The rules of a tab in which these words are, all open.
fn sought(visit: &Visit, tab: Tab, wanted: &str) -> String {
    visit.draw(|guide| later::adviser_rules(guide, tab, wanted).html(Folds::Open))
}

#[test]
fn it_opens_with_the_case_in_four_lines() {
    let visit = Visit::with(TODAY, TRANSFER);
    let html = at(&visit, Screen::Adviser);
    assert_eq!(values(&html, "data-line"), ["deadline", "country", "procedure", "unknown"]);
    let line = |id: &str| html.split(&format!("data-line=\"{id}\"")).nth(1).unwrap().split("data-line").next().unwrap();
    for part in ["7 March 2026", "2 days left", "28 February 2026", "53 a"] {
        assert!(line("deadline").contains(part), "{part}");
    }
    assert!(line("country").contains("Sweden · the person was told so"), "{}", line("country"));
    // Each answer can be changed where it stands.
    assert_eq!(html.matches("data-list=\"answers\"").count(), TRANSFER.len());
}

#[test]
fn what_is_not_known_is_answered_in_its_place() {
    let visit = Visit::with(TODAY, &[("stage", "decided"), ("decision", "transfer")]);
    let html = at(&visit, Screen::Adviser);
    assert!(html.contains("data-list=\"unknown\"") && !html.contains("in-place-form"), "{html}");
    let html = at(&visit, Screen::Result);
    let unsure = html.split("data-part=\"unsure\"").nth(1).unwrap();
    assert!(unsure.contains("data-action=\"set\" data-list=\"unsure\""), "{unsure}");
}

#[test]
fn rules_are_looked_for_by_tab_and_by_word() {
    let visit = Visit::with(TODAY, TRANSFER);
    let verdicts = |tab, wanted: &str| -> BTreeSet<String> {
        values(&sought(&visit, tab, wanted), "data-verdict").into_iter().map(str::to_owned).collect()
    };
    assert!(verdicts(Tab::Applies, "").iter().all(|verdict| ["applies", "depends"].contains(&&**verdict)));
    assert!(verdicts(Tab::Not, "").contains("unmet") && !verdicts(Tab::Not, "").contains("applies"));
    assert!(verdicts(Tab::Applies, "nothing says this").is_empty());
    let found = sought(&visit, Tab::All, "§53a");
    assert!((1..80).contains(&values(&found, "data-rule").len()), "{found}");
}

/// They come with the words, a line each.
#[test]
fn decisions_stand_beside_the_rule_of_which_they_speak() {
    let visit = Visit::begun(TODAY);
    visit.all_arrives();
    visit.act(|guide| guide.go(Screen::Adviser));
    let html = sought(&visit, Tab::All, "dc10");
    let row = html.split("data-rule=\"dc10\"").nth(1).and_then(|row| row.split("data-rule=").next()).unwrap();
    assert!(values(row, "data-ruling").contains(&"dub-ital20214"), "{row}");
    assert!(row.contains("href=\"https://fln.dk/praksis/2021/april/dub-ital20214\""), "{row}");
    assert!(row.contains("the Board agreed with the decision"), "{row}");
}
