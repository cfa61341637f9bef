//! What of the styles of a page gets in, and what does not.

use anyhow::Result;
use serde_json::json;

use super::{PAGE, Portal};
use crate::page::mark;
use crate::visitor::Visitor;

const PLAIN: Portal = Portal::with("<asylum-guide></asylum-guide>");

const HOSTILE: &str = "
    main { letter-spacing: 4px; text-transform: uppercase; text-indent: 2em; white-space: nowrap; word-spacing: 9px;
        font-style: italic; font-variant: small-caps; font-weight: 900; line-height: 3; text-align: right;
        text-shadow: 1px 1px red; user-select: none; -webkit-user-select: none; cursor: wait; hyphens: auto;
        direction: ltr; color: red; visibility: visible; list-style: square; quotes: none; word-break: break-all; }
    h1, h2, p, button, span, section, div, label { color: red !important; margin: 40px !important; }";

#[test]
fn letters_follow_the_reader_and_not_the_page() -> Result<()> {
    let sizes = "return [...root.querySelectorAll('section, h1, button.primary')]
        .map(one => getComputedStyle(one).fontSize).join(' ');";
    for (visitor, expected) in [
        (Visitor::on_a_phone(), "16px 26px 16px"),
        (Visitor::on_a_phone().with_text_at_200_percent(), "32px 44px 32px"),
    ] {
        PLAIN.visit(&visitor, async |page| {
            page.open(PAGE).await?;
            page.screen("intro").await?;
            let around = page.run("return getComputedStyle(document.documentElement).fontSize", vec![]).await?;
            assert_ne!(around, "16px", "the page has another size");
            assert_eq!(page.ask(sizes).await?, expected);
            assert_eq!(page.overflow().await?, 0);
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn what_is_inherited_does_not_get_in() -> Result<()> {
    PLAIN.styled(HOSTILE).visit(&Visitor::on_a_phone(), async |page| {
        page.open(PAGE).await?;
        page.click(&mark("action", "start")).await?;
        page.find(&mark("screen", "question")).await?;
        for part in ["h1", "label", ".choice-text", "button.primary", "summary"] {
            let script = format!(
                "const style = getComputedStyle(root.querySelector('{part}'));
                 return ['letterSpacing', 'textTransform', 'textIndent', 'whiteSpace', 'wordSpacing', 'fontStyle',
                    'fontVariantCaps', 'textShadow', 'userSelect', 'wordBreak'].map(name => style[name]).join(' ');"
            );
            let usual = "normal none 0px normal 0px normal normal none text normal";
            let buttons = "normal none 0px normal 0px normal normal none auto normal";
            let found = page.ask(&script).await?;
            assert!(found == usual || found == buttons, "{part}: {found}");
        }
        let line = "const style = getComputedStyle(root.querySelector('section'));
            return [style.lineHeight, style.textAlign, style.color, style.fontWeight].join(' ');";
        assert_eq!(page.ask(line).await?, "24px start rgb(26, 26, 26) 400");
        assert_eq!(page.overflow().await?, 0);
        Ok(())
    })
}

/// What is hidden by the page stays hidden.
#[test]
fn a_page_can_hide_the_guide() -> Result<()> {
    PLAIN.visit(&Visitor::on_a_phone(), async |page| {
        page.open(PAGE).await?;
        page.screen("intro").await?;
        page.ask("guide.hidden = true;").await?;
        assert!(page.all("[data-screen]").await?.is_empty());
        page.ask("guide.hidden = false; guide.style.visibility = 'hidden';").await?;
        assert!(page.all("[data-screen]").await?.is_empty());
        Ok(())
    })
}

#[test]
fn colours_follow_the_page_unless_it_says_otherwise() -> Result<()> {
    let light = "return getComputedStyle(root.querySelector('section')).backgroundColor === 'rgb(255, 255, 255)';";
    let dark = "return getComputedStyle(root.querySelector('section')).backgroundColor === 'rgb(22, 22, 22)';";
    PLAIN.visit(&Visitor::on_a_phone(), async |page| {
        page.device_is("dark").await?;
        page.open(PAGE).await?;
        page.screen("intro").await?;
        page.until("light, as the page is", light).await?;
        page.no_barriers().await?;
        for (change, colours) in [
            ("document.documentElement.style.colorScheme = 'light dark';", dark),
            ("guide.setAttribute('theme', 'light');", light),
            ("guide.setAttribute('theme', 'dark'); document.documentElement.removeAttribute('style');", dark),
            ("guide.setAttribute('theme', 'auto');", light),
            ("document.body.style.colorScheme = 'dark';", dark),
        ] {
            page.ask(change).await?;
            page.until(change, colours).await?;
        }
        page.ask("document.body.style.colorScheme = 'light dark';").await?;
        page.device_is("light").await?;
        page.until("light, as the device is now", light).await
    })
}

#[test]
fn a_page_can_colour_and_style_parts() -> Result<()> {
    let styles = "
        asylum-guide { --asylum-guide-primary: #006400; }
        asylum-guide::part(heading) { font-size: 40px; }
        asylum-guide::part(button-primary) { border-radius: 24px; }
        asylum-guide::part(card) { border-style: double; }";
    PLAIN.styled(styles).visit(&Visitor::on_a_phone(), async |page| {
        page.open(PAGE).await?;
        page.screen("intro").await?;
        let style = async |selector: &str, name: &str| {
            page.run(
                "const root = document.querySelector('asylum-guide').shadowRoot;
                 return getComputedStyle(root.querySelector(arguments[0]))[arguments[1]];",
                vec![json!(selector), json!(name)],
            )
            .await
        };
        assert_eq!(style("h1", "fontSize").await?, "40px");
        assert_eq!(style(".primary", "borderRadius").await?, "24px");
        assert_eq!(style(".primary", "backgroundColor").await?, "rgb(0, 100, 0)");
        page.click(&mark("action", "start")).await?;
        page.find(".choice").await?;
        assert_eq!(style(".choice", "borderTopStyle").await?, "double");
        Ok(())
    })
}
