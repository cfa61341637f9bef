//! The pages that stand before the program, and without it.

use std::fs;

use anyhow::{Context as _, Result};
use serde_json::json;
use xtask::house;
use xtask::site::copy_folder;

use crate::page::{Page, mark};
use crate::visit::{visit, visit_to};
use crate::visitor::Visitor;

/// Lets the program come only when it is let go.
const HELD: &str = "{
    const fetched = fetch;
    const held = new Promise((go) => (globalThis.letGo = go));
    globalThis.fetch = async (address, ...rest) => {
        if (`${address}`.includes('_bg.wasm')) await held;
        return fetched(address, ...rest);
    };
}";

/// Opens the page of a language whose program has not come.
async fn open_held(page: &Page, address: &str) -> Result<()> {
    page.session().cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HELD })).await?;
    page.open(address).await?;
    page.screen("intro").await.map(drop)
}

impl Page {
    /// Until all of the guide is here.
    async fn wait_for_the_rest(&self) -> Result<()> {
        let come = "return performance.getEntriesByType('resource').some((one) => one.name.includes('-rest.wasm'));";
        self.wait("the rest of the program", async || Ok((self.run(come, vec![]).await? == true).then_some(()))).await
    }
}

async fn let_go(page: &Page) -> Result<()> {
    page.run("letGo()", vec![]).await?;
    page.wait("the guide", async || {
        let begun = page.run("return !document.querySelector('asylum-guide > [data-screen]')", vec![]).await?;
        Ok((begun == true).then_some(()))
    })
    .await?;
    // The browser itself notes that what was asked for ahead has lain unused.
    page.complaints().await.map(drop)
}

#[test]
fn without_scripts_every_answer_can_be_read() -> Result<()> {
    visit(&Visitor::on_a_phone().without_scripts(), async |page| {
        for language in ["ar", "da"] {
            page.open(&format!("{language}/")).await?;
            assert!(page.all(&mark("action", "start")).await?.is_empty(), "nothing is shown that would do nothing");
            // A driver that follows a link waits for scripts: it is led there by the address.
            page.find("noscript a[href='read/']").await?;
            page.open(&format!("{language}/read/")).await?;
            page.find("a[href='dublin-decision.html']").await?;
            page.open(&format!("{language}/read/dublin-decision.html")).await?;
            page.find("#short").await?;
            page.find("a[href='days.html']").await?;
            page.open(&format!("{language}/read/days.html")).await?;
            assert!(page.all("tbody tr").await?.len() > 300, "a year of days");
            assert_eq!(page.overflow().await?, 0);
        }
        Ok(())
    })
}

#[test]
fn what_is_pressed_before_the_program_comes_is_carried_on() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        open_held(page, "da/").await?;
        page.click(&mark("action", "start")).await?;
        page.screen("question").await?;
        page.click(&mark("action", "next")).await?;
        page.find(&mark("trouble", "unanswered")).await?;
        page.click(&mark("choice", "asked")).await?;
        page.click(&mark("action", "next")).await?;
        page.find(BUSY).await?;
        assert!(page.all(&mark("trouble", "unanswered")).await?.is_empty());
        page.no_barriers().await?;
        let_go(page).await?;
        page.on_question("told-country").await?;
        page.click(&mark("action", "back")).await?;
        page.find(&format!("{} input:checked", mark("choice", "asked"))).await?;
        page.click(&mark("action", "back")).await?;
        page.screen("intro").await.map(drop)
    })
}

const BUSY: &str = "[data-action=next][aria-busy=true]";

#[test]
fn what_follows_on_the_first_question_can_be_answered_before_the_program_comes() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        open_held(page, "da/").await?;
        page.click(&mark("action", "start")).await?;
        page.answer("stage", "withdrawn").await?;
        page.on_question("withdrawal").await?;
        page.click(&mark("action", "back")).await?;
        page.find(&format!("{} input:checked", mark("choice", "withdrawn"))).await?;
        page.answer("stage", "decided").await?;
        page.on_question("decision").await?;
        page.no_barriers().await?;
        page.click(&mark("action", "next")).await?;
        page.find(&mark("trouble", "unanswered")).await?;
        page.choose("transfer").await?;
        page.click(&mark("action", "next")).await?;
        page.find(BUSY).await?;
        let_go(page).await?;
        page.on_question("told").await?;
        page.click(&mark("action", "back")).await?;
        page.find(&format!("{} input:checked", mark("choice", "transfer"))).await?;
        page.click(&mark("action", "back")).await?;
        page.find(&format!("{} input:checked", mark("choice", "decided"))).await?;
        page.click(&mark("action", "back")).await?;
        page.screen("intro").await.map(drop)
    })
}

/// What stands in the fields of the day.
async fn day(page: &Page) -> Result<String> {
    let typed = "return [...arguments[0].form.querySelectorAll('.date input')].map((one) => one.value).join('.');";
    Ok(page.run(typed, vec![page.find("#day").await?.to_json()?]).await?.as_str().unwrap_or_default().to_owned())
}

#[test]
fn nor_does_a_day_wait_for_the_program() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        open_held(page, "da/").await?;
        page.click(&mark("action", "start")).await?;
        page.answer("stage", "waiting").await?;
        page.on_question("registered").await?;
        page.no_barriers().await?;
        page.click(&mark("action", "next")).await?;
        page.find(&mark("trouble", "unanswered")).await?;
        page.choose("unknown").await?;
        page.click(&mark("action", "yesterday")).await?;
        assert_eq!(day(page).await?, "4.3.2026");
        assert!(page.all("input:checked").await?.is_empty());
        // Whoever comes back finds it again.
        page.click(&mark("action", "back")).await?;
        page.answer("stage", "waiting").await?;
        assert_eq!(day(page).await?, "4.3.2026");
        let before = page.run(PLACES, vec![]).await?;
        let field = page.find("#day").await?;
        field.clear().await?;
        field.send_keys("3").await?;
        page.run("letGo()", vec![]).await?;
        // All of the guide is here, and whoever types is left alone.
        page.wait_for_the_rest().await?;
        field.send_keys("1").await?;
        assert_eq!(day(page).await?, "31.3.2026");
        page.run("arguments[0].blur()", vec![field.to_json()?]).await?;
        let_go(page).await?;
        assert_eq!(day(page).await?, "31.3.2026");
        let (before, after) = (before.to_string(), page.run(PLACES, vec![]).await?.to_string());
        assert!(after.starts_with(before.trim_end_matches(']')), "{before} became {after}");
        page.click(&mark("action", "next")).await?;
        page.find(".notice-fault").await?;
        page.click(&mark("action", "today")).await?;
        page.click(&mark("action", "next")).await?;
        page.find(&mark("action", "back")).await?;
        page.click(&mark("action", "back")).await?;
        page.on_question("registered").await?;
        assert_eq!(day(page).await?, "5.3.2026");
        Ok(())
    })
}

/// Where everything stands.
const PLACES: &str = "
    const guide = document.querySelector('asylum-guide');
    const screen = (guide.shadowRoot ?? guide).querySelector('.screen:not([hidden])')
        ?? guide.querySelector('.screen:not([hidden])');
    const places = [...screen.querySelectorAll('h1, label, button')].map((one) => one.getBoundingClientRect());
    return places.filter((one) => one.height > 0).map((one) => [one.x, one.y, one.width, one.height].map(Math.round));";

#[test]
fn the_program_takes_over_without_a_jump() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        open_held(page, "en/").await?;
        page.click(&mark("action", "start")).await?;
        page.screen("question").await?;
        page.click(&mark("choice", "waiting")).await?;
        let before = page.run(PLACES, vec![]).await?;
        let_go(page).await?;
        page.find(&format!("form{}", mark("question", "stage"))).await?;
        assert_eq!(page.run(PLACES, vec![]).await?, before);
        assert_eq!(page.focused().await?.attr("value").await?.as_deref(), Some("waiting"));
        page.find(&format!("{} input:checked", mark("choice", "waiting"))).await.map(drop)
    })
}

/// A press that has begun is not cut off.
#[test]
fn nothing_goes_from_under_a_finger() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        open_held(page, "en/").await?;
        let start = page.find(&mark("action", "start")).await?;
        page.session().action_chain().move_to_element_center(&start).click_and_hold().perform().await?;
        page.run("letGo()", vec![]).await?;
        page.wait_for_the_rest().await?;
        assert!(start.is_displayed().await?, "what the page came with still stands");
        page.session().action_chain().release().perform().await?;
        page.on_question("stage").await.map(drop)
    })
}

/// What can be done besides stands below.
#[test]
fn nor_does_the_second_question_jump() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        open_held(page, "en/").await?;
        page.click(&mark("action", "start")).await?;
        page.answer("stage", "decided").await?;
        page.on_question("decision").await?;
        page.click(&mark("choice", "transfer")).await?;
        let before = page.run(PLACES, vec![]).await?;
        let_go(page).await?;
        page.find(&format!("{} input:checked", mark("choice", "transfer"))).await?;
        let (before, after) = (before.to_string(), page.run(PLACES, vec![]).await?.to_string());
        assert!(after.starts_with(before.trim_end_matches(']')), "{before} became {after}");
        assert_eq!(page.focused().await?.attr("value").await?.as_deref(), Some("transfer"));
        Ok(())
    })
}

/// The program does not come at all: the way to read all of it does.
#[test]
fn where_the_program_fails_all_can_be_read() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        page.block("*_bg.wasm*").await?;
        page.open("da/").await?;
        page.find(&mark("trouble", "start")).await?;
        page.click(&format!("{} a", mark("trouble", "start"))).await?;
        page.find("a[href='rules-appeal.html']").await?;
        page.complaints().await.map(drop)
    })
}

/// Some programs write the # of a link as a number: then it leads to no page.
#[test]
fn a_link_whose_mark_was_written_as_a_number_is_opened() -> Result<()> {
    visit(&Visitor::on_a_phone().on_day("2026-03-05"), async |page| {
        page.open("da/%23asylum-guide=1&stage=waiting").await?;
        page.screen("opened").await?;
        assert!(page.address().await?.ends_with("/da/"), "{}", page.address().await?);
        // The browser itself notes the page that was not there.
        page.complaints().await.map(drop)
    })
}

/// One of each kind.
const KINDS: [&str; 5] = ["", "dublin-decision.html", "letters.html", "rules-stay.html", "about.html"];

#[test]
fn the_pages_to_read_have_no_barriers_in_any_language() -> Result<()> {
    visit(&Visitor::on_a_phone(), async |page| {
        for language in words::LANGUAGES {
            for kind in KINDS {
                let path = [language.code, "/read/", kind].concat();
                page.open(&path).await?;
                page.no_barriers().await.with_context(|| path.clone())?;
                assert_eq!(page.overflow().await?, 0, "{path}");
            }
        }
        page.open("404.html").await?;
        page.no_barriers().await
    })
}

/// Older browsers than the guide's floor cannot read its scripts.
#[test]
fn below_the_floor_all_can_be_read() -> Result<()> {
    let site = tempfile::tempdir()?;
    let folder = site.path().join("site");
    copy_folder(&house::dist(), &folder)?;
    fs::write(folder.join("asylum-guide.js"), "a ??? b;")?;
    visit_to(&folder, &Visitor::on_a_phone(), async |page| {
        page.open("ar/").await?;
        page.find(&mark("trouble", "start")).await?;
        assert!(page.all(&mark("action", "start")).await?.is_empty(), "nothing is shown that would do nothing");
        page.no_barriers().await?;
        page.click(&format!("{} a", mark("trouble", "start"))).await?;
        page.find("a[href='rules-appeal.html']").await?;
        page.complaints().await.map(drop)
    })
}

/// Whoever serves the guide may have a policy that does not name the look in its pages: it is fetched.
#[test]
fn where_the_policy_does_not_allow_the_look_it_is_fetched() -> Result<()> {
    let site = tempfile::tempdir()?;
    let folder = site.path().join("site");
    copy_folder(&house::dist(), &folder)?;
    let page = fs::read_to_string(folder.join("en/index.html"))?;
    // The policy names the look of the page with which the site begins.
    fs::write(folder.join("en/index.html"), page.replace("</style>", "p{color:red}</style>"))?;
    visit_to(&folder, &Visitor::on_a_phone(), async |page| {
        page.open("en/").await?;
        page.screen("intro").await?;
        let dressed = "
            const guide = document.querySelector('asylum-guide');
            const button = (guide.shadowRoot.querySelector('[data-action=start]') ?? guide.querySelector('[data-action=start]'));
            return getComputedStyle(button).minHeight;";
        page.wait("the look", async || Ok((page.run(dressed, vec![]).await? == "48px").then_some(()))).await?;
        assert_ne!(
            page.run("return getComputedStyle(document.querySelector('p')).color;", vec![]).await?,
            "rgb(255, 0, 0)"
        );
        page.complaints().await.map(drop)
    })
}
