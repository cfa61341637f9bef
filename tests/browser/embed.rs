//! The guide in the pages of a portal on another origin, under the policies of `docs/integrate.md`.

use std::fs;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use xtask::{house, portal, server::Server};

use crate::before;
use crate::engine::Engine;
use crate::page::{Page, mark};
use crate::steps::TRANSFER;
use crate::visit::{visit, visit_to};
use crate::visitor::Visitor;

/// The portal as a visitor comes to it.
pub(crate) struct Portal<'a> {
    pub(crate) page: &'a Page,
    url: String,
}

fn on_the_portal(scenario: impl AsyncFnOnce(&Portal) -> Result<()>) -> Result<()> {
    comes_to_the_portal(&Visitor::on_a_phone().on_day("2026-03-05"), scenario)
}

pub(crate) fn comes_to_the_portal(visitor: &Visitor, scenario: impl AsyncFnOnce(&Portal) -> Result<()>) -> Result<()> {
    visit(visitor, async |page| {
        let folder = tempfile::tempdir()?;
        portal::set_up(&page.site(), folder.path())?;
        if page.engine() != Engine::Chromium {
            before::put(&visitor.before(), folder.path())?;
        }
        let server = Server::start_portal(folder.path(), 0)?;
        scenario(&Portal { page, url: server.url() }).await
    })
}

/// What of the frame the portal knows.
const FRAME: &str = "
    const frame = document.querySelector('iframe');
    return frame && { height: frame.clientHeight, title: frame.title, lang: frame.lang, src: frame.src,
                      top: Math.round(frame.getBoundingClientRect().top) };";

impl Portal<'_> {
    pub(crate) async fn open(&self, address: &str) -> Result<()> {
        Ok(self.page.session().goto(format!("{}{address}", self.url)).await?)
    }

    /// The frame, as soon as there is one.
    pub(crate) async fn frame(&self) -> Result<Value> {
        self.page
            .wait("the frame", async || Ok(Some(self.page.run(FRAME, vec![]).await?).filter(|frame| !frame.is_null())))
            .await
    }

    pub(crate) async fn enter(&self) -> Result<()> {
        self.page.find("iframe").await?.enter_frame().await.context("no frame to go into")
    }

    pub(crate) async fn leave(&self) -> Result<()> {
        Ok(self.page.session().enter_default_frame().await?)
    }

    /// From within the frame: waits until it is as high as what stands in it.
    pub(crate) async fn fits(&self) -> Result<u64> {
        let inside = "return Math.ceil(document.documentElement.getBoundingClientRect().height)";
        self.page
            .wait("a frame as high as the guide", async || {
                let high = self.page.run(inside, vec![]).await?;
                self.leave().await?;
                let frame = self.frame().await?;
                self.enter().await?;
                Ok(high.as_u64().filter(|_| frame.get("height") == Some(&high)))
            })
            .await
    }

    /// From the introduction to the result.
    pub(crate) async fn go_through(&self) -> Result<()> {
        self.page.click(&mark("action", "start")).await?;
        for (question, answer) in TRANSFER {
            self.page.answer(question, answer).await?;
        }
        self.page.click(&mark("action", "result")).await?;
        self.page.screen("result").await.map(drop)
    }
}

#[test]
fn the_frame_reaches_a_result_and_its_height_follows() -> Result<()> {
    on_the_portal(async |portal| {
        portal.open("frame.html").await?;
        let frame = portal.frame().await?;
        assert_eq!(frame["lang"], "ar");
        portal.enter().await?;
        portal.page.screen("intro").await?;
        let begun = portal.fits().await?;
        portal.page.no_barriers().await?;
        portal.go_through().await?;
        portal.page.no_barriers().await?;
        assert_eq!(portal.page.attribute("[data-day]", "data-day").await?.as_deref(), Some("2026-03-07"));
        let ended = portal.fits().await?;
        assert!(ended > begun, "{ended} after {begun}");
        portal.page.open_all().await?;
        assert!(portal.fits().await? > ended);
        portal.page.go_back().await?;
        // The driver goes back to the page around.
        portal.leave().await?;
        portal.enter().await?;
        portal.page.screen("check").await?;
        portal.fits().await?;
        portal.leave().await?;
        portal.page.no_barriers().await?;
        assert_eq!(portal.page.overflow().await?, 0);
        // The title is the guide's own, in its language: the heading of a result would tell what it is.
        assert_eq!(portal.frame().await?["title"], "قضية لجوئك في الدنمارك");
        portal.enter().await?;
        portal.page.click(&mark("action", "language")).await?;
        portal.page.click(&mark("language", "da")).await?;
        portal.page.find("[data-screen=check][lang=da]").await?;
        portal.leave().await?;
        portal
            .page
            .wait("a Danish frame", async || {
                let frame = portal.frame().await?;
                Ok((frame["title"] == "Din asylsag i Danmark" && frame["lang"] == "da").then_some(()))
            })
            .await?;
        portal.page.storage_is_empty().await
    })
}

/// A script of one version, in the head of a page, and a link to the newest guide below it.
#[test]
fn a_link_below_the_script_becomes_a_frame_too() -> Result<()> {
    let site = tempfile::tempdir()?;
    for folder in ["v1", "v1.2.3"] {
        std::os::unix::fs::symlink(house::dist(), site.path().join(folder))?;
    }
    visit_to(site.path(), &Visitor::on_a_phone(), async |page| {
        let folder = tempfile::tempdir()?;
        portal::set_up(&format!("{}v1/", page.site()), folder.path())?;
        let file = folder.path().join("frame.html");
        let (script, pinned) = ("v1/embed.js\"></script>", "v1.2.3/embed.js\"></script>");
        let text = fs::read_to_string(&file)?;
        let (before, tag) =
            text.split_once(script).and_then(|(rest, _)| rest.rsplit_once('\n')).context("no script")?;
        let after = text.split_once(script).map(|(_, after)| after).unwrap_or_default();
        let text = format!("{before}{after}").replacen("</head>", &format!("{tag}{pinned}</head>"), 1);
        // The policy names the folder.
        fs::write(&file, text.replace("/v1;", ";"))?;
        let server = Server::start_portal(folder.path(), 0)?;
        let portal = Portal { page, url: server.url() };
        portal.open("frame.html").await?;
        assert_eq!(portal.frame().await?["src"], format!("{}v1/ar/", page.site()));
        portal.enter().await?;
        page.screen("intro").await?;
        portal.fits().await.map(drop)
    })
}

/// Whoever goes on is led to the beginning of the frame, below the bar of the portal.
#[test]
fn the_next_screen_begins_in_sight() -> Result<()> {
    on_the_portal(async |portal| {
        portal.open("frame.html").await?;
        portal.enter().await?;
        portal.page.click(&mark("action", "start")).await?;
        portal.page.answer("stage", "decided").await?;
        portal.page.on_question("decision").await?;
        portal.leave().await?;
        portal
            .page
            .wait("the beginning below the bar", async || Ok((portal.frame().await?["top"] == 128).then_some(())))
            .await
    })
}

/// Says to the portal what others might say, as coming from somebody.
const SAY: &str = "
    const [whose, origin, data] = arguments;
    const source = whose === 'the frame' ? document.querySelector('iframe').contentWindow : window;
    dispatchEvent(new MessageEvent('message', { source, origin, data }));";

#[test]
fn a_foreign_message_changes_nothing() -> Result<()> {
    on_the_portal(async |portal| {
        portal.open("frame.html").await?;
        portal.enter().await?;
        portal.page.screen("intro").await?;
        portal.fits().await?;
        portal.leave().await?;
        let before = portal.frame().await?;
        let guide = portal.page.site().trim_end_matches('/').to_owned();
        let sound = json!({ "height": 4321, "title": "another" });
        let mut said = vec![
            ("the portal", guide.as_str(), sound.clone()),
            ("the frame", "https://elsewhere.example", sound.clone()),
            ("the frame", "null", sound.clone()),
        ];
        let heights = [json!(-1), json!(12.5), json!(1e9), json!("4321"), json!([4321]), json!({}), Value::Null];
        said.extend(heights.map(|height| ("the frame", guide.as_str(), json!({ "height": height }))));
        let nonsense = [Value::Null, json!(4321), json!("height"), json!([]), json!({ "title": 1, "top": "yes" })];
        said.extend(nonsense.map(|data| ("the frame", guide.as_str(), data)));
        for (whose, origin, data) in &said {
            portal.page.run(SAY, vec![json!(whose), json!(origin), data.clone()]).await?;
            assert_eq!(portal.frame().await?, before, "{whose} at {origin} said {data}");
        }
        portal.page.run("postMessage({ height: 4321 })", vec![]).await?;
        portal.page.run(SAY, vec![json!("the frame"), json!(guide), sound]).await?;
        assert_eq!(portal.frame().await?["height"], 4321, "the guide itself is heard");
        Ok(())
    })
}

#[test]
fn where_no_message_arrives_the_height_is_fixed() -> Result<()> {
    on_the_portal(async |portal| {
        portal.page.block("*/frame.js*").await?;
        portal.open("frame.html").await?;
        portal.enter().await?;
        portal.page.click(&mark("action", "start")).await?;
        portal.page.answer("stage", "decided").await?;
        portal.page.on_question("decision").await?;
        portal.leave().await?;
        assert_eq!(portal.frame().await?["height"], 800);
        portal.page.complaints().await.map(drop)
    })
}

#[test]
fn a_script_alone_brings_the_frame() -> Result<()> {
    on_the_portal(async |portal| {
        portal.open("script.html").await?;
        let frame = portal.frame().await?;
        let guide = portal.page.site();
        assert!(frame["title"].as_str().is_some_and(|title| title.contains("Din asylsag i Danmark")), "{frame}");
        assert_eq!(frame["src"], format!("{guide}da/"));
        portal.enter().await?;
        portal.page.screen("intro").await?;
        portal.fits().await?;
        // What is no guide opens beside it.
        portal.page.click("footer a[href='read/']").await?;
        let windows = async || Ok((portal.page.session().windows().await?.len() == 2).then_some(()));
        portal.page.wait("the pages to read", windows).await
    })
}

/// Pastes the script of the frame, with what is given to it, in the place of the frame that is there.
pub(crate) const PASTE: &str = "
    const script = document.createElement('script');
    script.src = document.querySelector('script[src$=\"embed.js\"]').src;
    script.onload = () => document.body.dataset.pasted = '';
    Object.assign(script.dataset, arguments[0]);
    document.querySelector('iframe').remove();
    document.querySelector('main').append(script);";

/// A language that is none of the guide's leads to one that the guide finds; another address is no guide.
#[test]
fn nonsense_in_what_is_pasted_harms_nobody() -> Result<()> {
    on_the_portal(async |portal| {
        let guide = portal.page.site();
        for (pasted, src) in [
            (json!({ "lang": "da-DK", "height": "tall" }), "?lang=da-DK"),
            (json!({ "lang": "//elsewhere.example" }), "?lang=//elsewhere.example"),
        ] {
            portal.open("frame.html").await?;
            portal.frame().await?;
            portal.page.run(PASTE, vec![pasted]).await?;
            assert_eq!(portal.frame().await?["src"], format!("{guide}{src}"));
            portal.enter().await?;
            portal.page.find("h1").await?;
        }
        portal.open("frame.html").await?;
        portal.frame().await?;
        let link = "
            const link = document.createElement('a');
            link.dataset.asylumGuide = '';
            link.href = 'https://elsewhere.example/';
            document.querySelector('main').append(link);";
        portal.page.run(link, vec![]).await?;
        portal.page.run(PASTE, vec![json!({})]).await?;
        portal.page.find("body[data-pasted]").await?;
        assert_eq!(portal.page.run(FRAME, vec![]).await?, Value::Null);
        // A frame that goes takes with it what it has asked for, and says that.
        let complaints = portal.page.complaints().await?;
        assert!(complaints.iter().all(|said| said.contains("did not arrive")), "{complaints:?}");
        Ok(())
    })
}

#[test]
fn the_script_of_the_frame_is_smaller_than_a_kilobyte() -> Result<()> {
    let size = fs::read(house::dist().join("embed.js"))?.len();
    assert!(size < 1024, "{size} bytes as served, not compressed");
    Ok(())
}

#[test]
fn the_element_reaches_a_result_in_the_portal() -> Result<()> {
    on_the_portal(async |portal| {
        portal.open("").await?;
        portal.page.click("a[data-page=guide]").await?;
        portal.page.screen("intro").await?;
        portal.go_through().await?;
        assert_eq!(portal.page.attribute("[data-day]", "data-day").await?.as_deref(), Some("2026-03-07"));
        portal.page.is_well_made("a result in the portal").await?;
        portal.page.storage_is_empty().await?;
        // A link leads back to where the guide stands in the portal, in whose language it may be opened.
        portal.open("?page=guide&lang=en&sid=SECRET").await?;
        portal.go_through().await?;
        portal.page.click(&mark("action", "link")).await?;
        portal.page.click(&mark("action", "make-link")).await?;
        let link = portal.page.find("[data-link]").await?.prop("value").await?.context("no link")?;
        let (page, _) = link.split_once('#').context("no answers")?;
        assert_eq!(page, format!("{}?page=guide", portal.url));
        portal.page.session().goto(&link).await?;
        portal.page.screen("opened").await.map(drop)
    })
}

/// The portal exchanges its content and its language; the person goes on where they were.
#[test]
fn the_element_stays_while_the_portal_changes() -> Result<()> {
    on_the_portal(async |portal| {
        portal.open("?page=guide").await?;
        portal.page.click(&mark("action", "start")).await?;
        portal.page.answer("stage", "decided").await?;
        portal.page.on_question("decision").await?;
        portal.page.click("a[data-page=work]").await?;
        portal.page.click("a[data-page=guide]").await?;
        portal.page.find(&format!("form{}", mark("question", "decision"))).await?;
        portal.page.click("[data-speak=da]").await?;
        portal.page.find("[data-screen][lang=da]").await?;
        // The focus is the portal's.
        portal.page.choose("transfer").await?;
        portal.page.click(&mark("action", "next")).await?;
        portal.page.on_question("told").await
    })
}
