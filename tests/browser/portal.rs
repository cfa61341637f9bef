//! The guide in somebody else's page, on another origin and under the policy of `docs/integrate.md`: one with the
//! stylesheet of the Danish public sites, whose letters are five eighths of the usual size, and with rules of its own
//! that may get in the way.

mod asked;
mod own;
mod place;
mod spoilt;
mod stay;
mod styled;
mod told;

use std::fs;

use anyhow::{Context as _, Result};
use serde_json::Value;
use xtask::server::Server;
use xtask::{house, portal, tools};

use crate::page::Page;
use crate::site::Site;
use crate::visit::visit_at;
use crate::visitor::Visitor;

/// Somebody's page, which lies under this name.
pub(crate) const PAGE: &str = "portal.html";

/// The same page, under a policy that lets no program be compiled.
pub(crate) const REFUSING: &str = "refusing.html";

/// What stands in it.
pub(crate) struct Portal<'a> {
    lang: &'a str,
    main: &'a str,
    styles: &'a str,
}

impl<'a> Portal<'a> {
    /// A page in English with this in its middle.
    pub(crate) const fn with(main: &'a str) -> Self {
        Self { lang: "en", main, styles: "" }
    }

    /// In another language.
    pub(crate) const fn in_language(self, lang: &'a str) -> Self {
        Self { lang, ..self }
    }

    /// With these rules beside its stylesheet.
    pub(crate) const fn styled(self, styles: &'a str) -> Self {
        Self { styles, ..self }
    }

    /// Lets `visitor` go through `scenario` on a portal that has this page beside those of the made-up one. The guide lies on another origin.
    pub(crate) fn visit<S>(&self, visitor: &Visitor, scenario: S) -> Result<()>
    where
        S: AsyncFnOnce(&Page) -> Result<()>,
    {
        let guide = Server::start(&house::dist(), 0)?;
        self.visit_with(&guide.url(), visitor, scenario)
    }

    /// The same with the guide at this address.
    pub(crate) fn visit_with<S>(&self, guide: &str, visitor: &Visitor, scenario: S) -> Result<()>
    where
        S: AsyncFnOnce(&Page) -> Result<()>,
    {
        let folder = tempfile::tempdir()?;
        let at = |name: &str| folder.path().join(name);
        portal::set_up(guide, folder.path())?;
        fs::write(at("dkfds.css"), without_fonts(&fs::read_to_string(tools::host_styles()?)?))?;
        fs::write(at("styles.css"), self.styles)?;
        let page = self.html(guide)?;
        fs::write(at(PAGE), &page)?;
        fs::write(at(REFUSING), page.replace(" 'wasm-unsafe-eval'", ""))?;
        visit_at(Site::start_portal(folder.path())?, visitor, scenario)
    }

    fn html(&self, guide: &str) -> Result<String> {
        let Self { lang, main, .. } = self;
        let policy = policy(guide)?;
        Ok(format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<title>Portal</title>\n\
             <link rel=\"icon\" href=\"data:,\">\n\
             <link rel=\"stylesheet\" href=\"dkfds.css\">\n<link rel=\"stylesheet\" href=\"styles.css\">\n\
             <script type=\"module\" src=\"{guide}asylum-guide.js\"></script>\n</head>\n<body>\n\
             <header><p>Head of the portal</p></header>\n<main><h1>A portal</h1>\n{main}\n</main>\n\
             <footer><p>Foot of the portal</p></footer>\n</body>\n</html>\n"
        ))
    }
}

/// What the sheet for integrators has a page allow, which the made-up portal does too.
pub(crate) fn policy(guide: &str) -> Result<String> {
    let page = fs::read_to_string(house::root().join("demo/portal/index.html"))?;
    let policy = page.split_once("Content-Security-Policy\" content=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (policy, _) = policy.context("the portal has no policy")?;
    Ok(policy.replace("https://guide.example", guide.trim_end_matches('/')))
}

/// The policy allows no fonts: none is asked for.
fn without_fonts(sheet: &str) -> String {
    let mut parts = sheet.split("@font-face");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |sheet, part| sheet + part.split_once('}').map_or("", |(_, rest)| rest))
}

impl Page {
    /// What a script returns that is given the first guide and its shadow root.
    pub(crate) async fn ask(&self, script: &str) -> Result<Value> {
        let given = "const guide = document.querySelector('asylum-guide'); const root = guide?.shadowRoot;";
        self.run(&format!("{given} {script}"), vec![]).await
    }

    /// Waits until this holds of them.
    pub(crate) async fn until(&self, what: &str, script: &str) -> Result<()> {
        self.wait(what, async || Ok((self.ask(script).await? == true).then_some(()))).await
    }

    /// The number that a script returns.
    pub(crate) async fn measured(&self, script: &str) -> Result<f64> {
        let answer = self.ask(script).await?;
        answer.as_f64().with_context(|| format!("{script} is {answer}"))
    }

    /// Whether the visitor's device is set to dark colours.
    pub(crate) async fn device_is(&self, scheme: &str) -> Result<()> {
        let features = serde_json::json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.session().cdp().send_raw("Emulation.setEmulatedMedia", features).await.map(drop)?;
        Ok(())
    }
}
