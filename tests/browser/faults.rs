//! Answers that cannot be taken.

use anyhow::Result;

use crate::page::mark;
use crate::visit::visit;
use crate::visitor::Visitor;

#[test]
fn what_cannot_be_is_said_and_nothing_is_lost() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.begin("en").await?;
        page.on_question("stage").await?;
        page.click(&mark("action", "next")).await?;
        page.find("[role=alert]").await?;
        page.is_well_made("a fault").await?;
        page.choose("decided").await?;
        page.click(&mark("action", "next")).await?;
        page.answer("decision", "refused").await?;
        page.on_question("told").await?;
        for (day, sentence) in [
            ("2026-02-30", "The calendar has no such day"),
            ("2026-13-01", "There is no such month"),
            ("2026-03-06", "This day has not come yet"),
            ("2026-xx-01", "in numbers"),
        ] {
            page.choose(day).await?;
            page.click(&mark("action", "next")).await?;
            page.wait(sentence, async || Ok(page.text("[role=alert]").await?.contains(sentence).then_some(()))).await?;
            let focus = page.focused().await?;
            assert_eq!(focus.attr("role").await?.as_deref(), Some("alert"), "the summary takes the focus");
            let year = page.find("#year").await?.prop("value").await?;
            assert_eq!(year.as_deref(), Some("2026"), "what was entered stays");
        }
        page.choose("2026-01-10").await?;
        for (year, sentence) in
            [("1404", "Persian calendar"), ("1447", "Islamic calendar"), ("1926", "Is the year right")]
        {
            page.fill("#year", year).await?;
            page.click(&mark("action", "next")).await?;
            page.wait(sentence, async || Ok(page.text("[role=alert]").await?.contains(sentence).then_some(()))).await?;
            assert_eq!(page.all("[aria-invalid=true]").await?.len(), 1, "the year alone");
        }
        // A whole date goes to its fields, wherever it is pasted.
        page.fill("#day", "20. februar 2026").await?;
        assert_eq!(page.find("#month").await?.prop("value").await?.as_deref(), Some("februar"));
        page.click(&mark("action", "next")).await?;
        page.on_question("household").await
    })
}

/// The way to the other answer and back is offered, and what was entered is still there.
#[test]
fn an_answer_that_does_not_fit_with_another_leads_to_it() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.begin("en").await?;
        page.answer("stage", "board").await?;
        page.answer("decision", "granted").await?;
        let sentence = page.text("[role=alert]").await?;
        assert!(sentence.contains("Where is your case in Denmark now?"), "the other question is named: {sentence}");
        page.is_well_made("an answer that does not fit with another").await?;
        page.find(&format!("{} input:checked", mark("choice", "granted"))).await?;
        // There and back without a change: nothing is lost on either screen.
        page.click(&mark("action", "other")).await?;
        page.on_question("stage").await?;
        page.find(&format!("{} input:checked", mark("choice", "board"))).await?;
        page.click(&mark("action", "back")).await?;
        page.on_question("decision").await?;
        page.find(&format!("{} input:checked", mark("choice", "granted"))).await?;
        page.click(&mark("action", "next")).await?;
        // With a change it goes on from here.
        page.click(&mark("action", "other")).await?;
        page.answer("stage", "decided").await?;
        page.on_question("decision").await?;
        page.find(&format!("{} input:checked", mark("choice", "granted"))).await?;
        page.click(&mark("action", "next")).await?;
        page.on_question("told").await
    })
}
