//! Where a page puts the guide, how wide it becomes there, and what is seen of it after a step.

use anyhow::Result;

use super::{PAGE, Portal};
use crate::handed::TODAY;
use crate::page::mark;
use crate::steps::TRANSFER;
use crate::visitor::Visitor;

const PLAIN: Portal = Portal::with("<asylum-guide></asylum-guide>");

/// Wherever a page shrinks what it holds, the guide is as wide as its column where there is room.
const SHRUNK: [(&str, &str); 8] = [
    ("a dialog", "<dialog id=\"opened\"><asylum-guide></asylum-guide></dialog>"),
    ("a popover", "<div popover id=\"opened\"><asylum-guide></asylum-guide></div>"),
    ("a box beside a menu", "<div class=\"beside\"><nav>Menu</nav><asylum-guide></asylum-guide></div>"),
    ("a centred column", "<div class=\"column\"><asylum-guide></asylum-guide></div>"),
    ("a grid", "<div class=\"grid\"><nav>Menu</nav><asylum-guide></asylum-guide></div>"),
    ("a float", "<asylum-guide class=\"float\"></asylum-guide>"),
    ("a line", "<asylum-guide class=\"inline\"></asylum-guide>"),
    ("a cell", "<table><tr><td><asylum-guide></asylum-guide></td></tr></table>"),
];
const SHRINKING: &str = "
    .beside { display: flex; } nav { flex: none; width: 60px; } .column { display: flex; flex-direction: column;
        align-items: center; } .grid { display: grid; grid-template-columns: auto 1fr; } .float { float: left; }
    .inline { display: inline-block; } dialog { padding: 0; } [popover] { padding: 0; border: 0; }";

#[test]
fn it_takes_the_width_that_it_can_have() -> Result<()> {
    for (visitor, least) in [(Visitor::at_a_desk(), 480.0), (Visitor::on_a_phone(), 280.0)] {
        for (place, main) in SHRUNK {
            Portal::with(main).styled(SHRINKING).visit(&visitor, async |page| {
                page.open(PAGE).await?;
                page.run(
                    "const box = document.getElementById('opened'); box?.showModal ? box.showModal() : box?.showPopover();",
                    vec![],
                )
                .await?;
                page.screen("intro").await?;
                let widths = "return root.querySelector('section').getBoundingClientRect().width;";
                let width = page.measured(widths).await?;
                assert!((least..720.0).contains(&width), "in {place} it is {width} px wide");
                assert_eq!(page.overflow().await?, 0, "in {place}");
                Ok(())
            })?;
        }
    }
    Ok(())
}

#[test]
fn width_margin_and_padding_are_the_pages() -> Result<()> {
    let styles = "asylum-guide { width: 320px; margin: 10px; padding: 5px; }";
    PLAIN.styled(styles).visit(&Visitor::on_a_phone(), async |page| {
        page.open(PAGE).await?;
        page.screen("intro").await?;
        let width = page.measured("return guide.getBoundingClientRect().width;").await?;
        let inside = page.measured("return root.querySelector('section').getBoundingClientRect().width;").await?;
        let top = "return guide.getBoundingClientRect().top -
            guide.previousElementSibling.getBoundingClientRect().bottom;";
        // The stylesheet of the page counts the padding in.
        assert_eq!((width, inside), (320.0, 310.0));
        assert!(page.measured(top).await? >= 10.0);
        Ok(())
    })
}

/// Under a bar that stays in sight: the page says how high it is, and nothing is behind it.
#[test]
fn what_a_step_leads_to_is_below_the_bar_of_the_page() -> Result<()> {
    let tall = Portal::with("<div id=\"before\"></div><asylum-guide></asylum-guide><div id=\"after\"></div>");
    for height in [72, 128] {
        let styles = format!(
            "html {{ scroll-padding-top: {height}px; }} #before, #after {{ height: 1500px; }}
             header {{ position: sticky; top: 0; height: {height}px; background: white; z-index: 9; }}"
        );
        Portal { styles: &styles, ..tall }.visit(&Visitor::on_a_phone(), async |page| {
            page.open(PAGE).await?;
            page.click(&mark("action", "start")).await?;
            page.on_question("stage").await?;
            let top = "return guide.getBoundingClientRect().top;";
            let least = f64::from(height) - 1.0;
            page.wait("the question below the bar", async || {
                Ok((least..least + 40.0).contains(&page.measured(top).await?).then_some(()))
            })
            .await?;
            page.click(&mark("action", "next")).await?;
            page.find("[role=alert]").await?;
            page.wait("the fault below the bar", async || {
                let fault = "return root.querySelector('[role=alert]').getBoundingClientRect().top;";
                Ok((page.measured(fault).await? >= least).then_some(()))
            })
            .await
        })?;
    }
    Ok(())
}

/// What is typed is not heard by the page, as shortcuts; what leads out of a dialog is.
#[test]
fn what_is_typed_stays_inside() -> Result<()> {
    PLAIN.visit(&Visitor::at_a_desk().on_day(TODAY), async |page| {
        let listen = "
            window.heard = [];
            for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
                document.addEventListener(type, event => {
                    window.heard.push(event.key ?? type);
                    if (event.target.localName !== 'input' && event.key === 's') event.preventDefault();
                });";
        page.prepare(listen).await?;
        page.open(PAGE).await?;
        page.click(&mark("action", "start")).await?;
        for (question, answer) in [("stage", "waiting"), ("registered", "2026-01-10"), ("household", "alone")] {
            page.answer(question, answer).await?;
        }
        page.on_question("nationality").await?;
        page.run("window.heard = []", vec![]).await?;
        page.click("#search").await?;
        page.press("syria").await?;
        assert_eq!(page.find("#search").await?.prop("value").await?.as_deref(), Some("syria"));
        assert_eq!(page.run("return window.heard.join()", vec![]).await?, "");
        page.press(thirtyfour::Key::Escape + "").await?;
        assert_eq!(page.run("return window.heard.join()", vec![]).await?, "Escape,Escape");
        Ok(())
    })
}

#[test]
fn the_sheet_is_printed_without_the_page_around_it() -> Result<()> {
    let main = "<div class=\"column\"><aside>Beside it</aside><div><asylum-guide></asylum-guide></div></div>";
    let styles = "@page { size: A4; margin: 12mm; } .column { display: grid; grid-template-columns: 200px 1fr;
        position: relative; padding: 90px; overflow: hidden; } body { border-top: 3cm solid red; }";
    Portal::with(main).styled(styles).visit(&Visitor::at_a_desk().on_day(TODAY), async |page| {
        page.open(&format!("{PAGE}#{}", crate::handed::fragment(TRANSFER)?)).await?;
        page.screen("opened").await?;
        page.click(&mark("action", "use")).await?;
        page.screen("result").await?;
        let whole = page.printed().await?.text;
        assert!(whole.contains("Head of the portal"), "a result is printed with its page");
        page.click(&mark("action", "print")).await?;
        page.screen("paper").await?;
        page.find(&mark("languages", "2")).await?;
        let letters = page.all(".letter-page").await?.len();
        let printed = page.printed().await?;
        for outside in ["Head of the portal", "Beside it", "Foot of the portal", "A portal"] {
            assert!(!printed.text.contains(outside), "{outside} in {}", printed.text);
        }
        assert!(printed.text.contains("7 March 2026"), "{}", printed.text);
        assert_eq!(printed.pages - letters, 3);
        // The page is again as it was.
        assert_eq!(page.text("header").await?, "Head of the portal");
        assert_eq!(page.run("return document.querySelectorAll('[style]').length", vec![]).await?, 0);
        Ok(())
    })
}
