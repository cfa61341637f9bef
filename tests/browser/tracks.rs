//! On a phone, in both languages, to a result of each kind of case. The two under which another
//! country comes in are in `results`.

use anyhow::Result;

use crate::page::mark;
use crate::steps::Answers;
use crate::visit::visit;
use crate::visitor::Visitor;

/// It is settled that Denmark examines the case.
const SETTLED: Answers = &[("household", "alone")];
const SYRIA: Answers = &[("household", "alone"), ("nationality", "SY")];
const ALBANIA: Answers = &[("household", "alone"), ("nationality", "AL")];
const GEORGIA: Answers = &[("household", "alone"), ("nationality", "GE")];
/// Nothing points to another country.
const NOTHING_ABROAD: Answers = &[("europe", "none"), ("entry", "with-papers")];
const LAST: Answers = &[("outside", "none"), ("circumstances", "none")];

/// Both languages lead to these kinds of case, and the result can be read whole.
fn leads_to(tracks: &[&str], answers: &[Answers]) -> Result<()> {
    for language in ["en", "da"] {
        visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
            page.run_quickly(language, &answers.concat()).await?;
            // What is folded away must be as well made as the rest.
            page.click(&format!("{} summary", mark("part", "why"))).await?;
            page.find("[data-topic=track] [data-track]").await?;
            let mut found = Vec::new();
            for card in page.all("[data-topic=track] [data-track]").await? {
                found.extend(card.attr("data-track").await?);
            }
            assert_eq!(found, tracks, "in {language}");
            page.open_all().await?;
            page.is_well_made("the result with all that it holds").await
        })?;
    }
    Ok(())
}

#[test]
fn the_normal_procedure() -> Result<()> {
    let told = &[("stage", "decided"), ("decision", "denmark"), ("registered", "2026-01-10"), ("procedure", "normal")];
    leads_to(&["normal"], &[told, SETTLED, LAST])
}

#[test]
fn the_procedure_for_manifestly_unfounded_cases() -> Result<()> {
    let told =
        &[("stage", "decided"), ("decision", "denmark"), ("registered", "2026-01-10"), ("procedure", "unfounded")];
    leads_to(&["manifestly-unfounded"], &[told, SETTLED, &[("nationality", "SY")], LAST])
}

#[test]
fn the_expedited_procedure_by_nationality() -> Result<()> {
    let stage = &[("stage", "interviewed"), ("registered", "2026-01-10")];
    leads_to(&["expedited"], &[stage, ALBANIA, NOTHING_ABROAD, LAST])
}

#[test]
fn the_appeals_board() -> Result<()> {
    let refused = &[("stage", "decided"), ("decision", "refused"), ("told", "2026-02-28")];
    leads_to(&["appeals-board"], &[refused, SETTLED, &[("circumstances", "none")]])
}

#[test]
fn a_case_that_was_closed() -> Result<()> {
    let signed = &[("stage", "withdrawn"), ("withdrawal", "signed"), ("registered", "2026-01-10")];
    let last = &[("circumstances", "none")];
    leads_to(&["closed"], &[signed, SYRIA, NOTHING_ABROAD, last])
}

#[test]
fn opening_a_case_again() -> Result<()> {
    let back =
        &[("stage", "came-back"), ("registered", "2026-01-10"), ("before", "refused"), ("new-information", "yes")];
    leads_to(&["reopening", "return"], &[back, SYRIA, NOTHING_ABROAD, LAST])
}

#[test]
fn a_permit() -> Result<()> {
    let permit = &[("stage", "permit"), ("told", "2026-02-28")];
    leads_to(&["permit"], &[permit, SETTLED])
}

#[test]
fn the_return_after_a_final_no() -> Result<()> {
    let upheld = &[
        ("stage", "board"),
        ("decision", "refused"),
        ("board", "upheld"),
        ("leave-by", "unknown"),
        ("registered", "2026-01-10"),
    ];
    leads_to(&["return"], &[upheld, SETTLED, &[("circumstances", "none")]])
}

/// Georgia is on the list, with exceptions that no text names.
#[test]
fn more_than_one_kind_is_possible_for_georgia() -> Result<()> {
    let stage = &[("stage", "interviewed"), ("registered", "2026-01-10")];
    leads_to(&["normal", "manifestly-unfounded", "expedited"], &[stage, GEORGIA, NOTHING_ABROAD, LAST])
}

/// To have no citizenship is an answer, so that the quicker procedure is not left open.
#[test]
fn without_a_citizenship() -> Result<()> {
    let told =
        &[("stage", "decided"), ("decision", "denmark"), ("registered", "2026-01-10"), ("procedure", "not-told")];
    leads_to(&["normal", "manifestly-unfounded"], &[told, SETTLED, &[("nationality", "stateless")], LAST])
}
