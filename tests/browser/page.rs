//! What a visitor sees on the page and does with it.
//!
//! Elements are named by the marks that the page keeps stable for tests
//! (`[data-choice="yes"]`), and found in the document first and then inside
//! `<asylum-guide>`. Nothing waits a fixed time: every step is tried again
//! until it can be done, or the time limit is over.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement};

use crate::engine::Engine;
use crate::site::Site;

/// Enough for a slow machine to compile and start the program.
const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(30);

/// The visible elements that match, in the page first and then in the guides.
const FIND: &str = "
    const guides = [...document.querySelectorAll('asylum-guide')];
    const roots = [document, ...guides.map(guide => guide.shadowRoot).filter(root => root)];
    return roots
        .flatMap(root => [...root.querySelectorAll(arguments[0])])
        .filter(element => element.checkVisibility({ visibilityProperty: true }));";

/// The element that has the focus, inside a guide if it lies there.
const FOCUSED: &str = "
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;";

/// All visible text, and which screen it is.
const SEEN: &str = "
    const guides = [...document.querySelectorAll('asylum-guide')];
    const inside = guides.map(guide => guide.shadowRoot).filter(root => root);
    const parts = inside.flatMap(root => [...root.children]);
    return [document.body, ...parts].map(part => part.innerText ?? '').join('\\n').trim();";

/// The selector for a mark: `mark("choice", "yes")` is `[data-choice="yes"]`.
pub(crate) fn mark(kind: &str, value: &str) -> String {
    format!("[data-{kind}=\"{value}\"]")
}

/// The page in one visitor's browser.
pub(crate) struct Page {
    session: WebDriver,
    site: Site,
    engine: Engine,
}

impl Page {
    /// The page of the site, not opened yet.
    pub(crate) fn new(session: WebDriver, site: Site, engine: Engine) -> Self {
        Self { session, site, engine }
    }

    /// What draws and runs it.
    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    /// The browser itself, for what has no name here.
    pub(crate) fn session(&self) -> &WebDriver {
        &self.session
    }

    /// The address of the site.
    pub(crate) fn site(&self) -> String {
        self.site.url()
    }

    /// From now on nothing answers, whoever asks.
    pub(crate) fn lose_the_network(&self) {
        self.site.stop();
    }

    /// It answers again.
    pub(crate) fn find_the_network(&self) -> Result<()> {
        self.site.go_on()
    }

    /// Opens an address below the site: an empty one or `?lang=da`.
    pub(crate) async fn open(&self, address: &str) -> Result<()> {
        let url = format!("{}{address}", self.site());
        self.session.goto(&url).await.with_context(|| format!("cannot open {url}"))
    }

    /// Goes back with the browser's own button.
    pub(crate) async fn go_back(&self) -> Result<()> {
        Ok(self.session.back().await?)
    }

    /// The address that the browser shows.
    pub(crate) async fn address(&self) -> Result<String> {
        Ok(self.session.current_url().await?.to_string())
    }

    /// Every visible element that matches now; none is no error.
    pub(crate) async fn all(&self, selector: &str) -> Result<Vec<WebElement>> {
        let found = self.session.execute(FIND, vec![json!(selector)]).await?;
        Ok(found.elements()?)
    }

    /// The first visible element that matches, as soon as there is one.
    pub(crate) async fn find(&self, selector: &str) -> Result<WebElement> {
        self.wait(&format!("something visible that matches {selector}"), async || {
            Ok(self.all(selector).await?.into_iter().next())
        })
        .await
    }

    /// Waits for a screen: `language`, `intro`, `question`, `check`, `result`.
    pub(crate) async fn screen(&self, name: &str) -> Result<WebElement> {
        self.find(&mark("screen", name)).await
    }

    /// The visible text of an element.
    pub(crate) async fn text(&self, selector: &str) -> Result<String> {
        Ok(self.find(selector).await?.text().await?)
    }

    /// What an element's attribute holds, if it has it.
    pub(crate) async fn attribute(&self, selector: &str, name: &str) -> Result<Option<String>> {
        Ok(self.find(selector).await?.attr(name).await?)
    }

    /// Presses on an element, as soon as that is possible.
    pub(crate) async fn click(&self, selector: &str) -> Result<()> {
        self.wait(&format!("a click on {selector}"), async || {
            // It may be drawn anew between the two steps: then once more.
            let Some(element) = self.all(selector).await?.into_iter().next() else {
                return Ok(None);
            };
            Ok(element.click().await.ok())
        })
        .await
    }

    /// Replaces what a field holds.
    pub(crate) async fn fill(&self, selector: &str, text: &str) -> Result<()> {
        let field = self.find(selector).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Presses keys where the focus is: text, or `Key::Tab + ""`.
    pub(crate) async fn press(&self, keys: impl Into<thirtyfour::TypingData>) -> Result<()> {
        let keys = keys.into();
        Ok(self.session.action_chain().send_keys(keys).perform().await?)
    }

    /// The element that has the focus.
    pub(crate) async fn focused(&self) -> Result<WebElement> {
        Ok(self.session.execute(FOCUSED, vec![]).await?.element()?)
    }

    /// What a script returns. It runs beside the page's policy.
    pub(crate) async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.session.execute(script, arguments).await?.json().clone())
    }

    /// How many CSS pixels the page is wider than the screen: 0 is right.
    pub(crate) async fn overflow(&self) -> Result<i64> {
        let page = "const page = document.documentElement; return page.scrollWidth - page.clientWidth;";
        self.run(page, vec![]).await?.as_i64().context("the browser gave no width")
    }

    /// All text that is visible, for the report of a failure.
    pub(crate) async fn everything_seen(&self) -> Result<String> {
        let text = self.run(SEEN, vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Saves a picture of what the screen shows.
    pub(crate) async fn picture(&self, file: &Path) -> Result<()> {
        Ok(self.session.screenshot(file).await?)
    }

    /// Tries until there is a value; errors on the way count as "not yet".
    pub(crate) async fn wait<T>(&self, what: &str, attempt: impl AsyncFn() -> Result<Option<T>>) -> Result<T> {
        let end = Instant::now() + PATIENCE;
        loop {
            let outcome = attempt().await;
            if let Ok(Some(value)) = outcome {
                return Ok(value);
            }
            if Instant::now() > end {
                let seconds = PATIENCE.as_secs();
                match outcome {
                    Err(error) => return Err(error.context(format!("waited {seconds} s for {what}"))),
                    _ => bail!("waited {seconds} s for {what}, in vain"),
                }
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}
