use super::*;

#[test]
fn a_cite_leads_to_its_section() {
    let act = "https://www.retsinformation.dk/eli/lta/2025/1183";
    let of = |cite: Cite| (cite.section(), cite.address());
    let section = ALIENS_ACT.at("§ 53 a, stk. 2, 1. pkt.");
    assert_eq!(of(section), (Some("§ 53 a"), Some(format!("{act}#:~:text=%C2%A7%2053%20a."))));
    let article = ASYLUM_MANAGEMENT.at("Article 46(2)");
    assert_eq!(of(article), (Some("Article 46"), ASYLUM_MANAGEMENT.url.map(str::to_owned)));
    assert_eq!(of(heading::ENFORCED), (None, DUBLIN_PAGE.url.map(str::to_owned)));
    assert_eq!(of(heading::UNFOUNDED), (None, EUAA.url.map(str::to_owned)));
}

#[test]
fn one_line_says_when_all_sources_were_checked() {
    assert_eq!(checked(), Date::parse(CHECKED).ok());
    assert_eq!(EUAA.checked(), checked());
    assert!(ALIENS_ACT.checked() > checked());
    let spent = Source { later: Some("2026-11-01"), ..EUAA };
    assert_eq!(spent.checked(), checked(), "a day before the check of all");
}
